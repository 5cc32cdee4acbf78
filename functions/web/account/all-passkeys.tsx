import type { Passkey } from '#domain/passkey/passkeys.ts';
import type { Person } from '#domain/plan/plan.ts';
import { keysOf } from '../actions/passkeys.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { notFound } from '../page/error-pages.tsx';
import type { PageHandler } from '../page/guard.tsx';
import { respond } from '../page/respond.ts';
import type { View } from '../view/view.ts';
import { PasskeyList } from './passkey-list.tsx';

type Owned = { owner: Person; keys: readonly Passkey[] };

const EveryonesPage = ({ view, all }: { view: View; all: readonly Owned[] }) => (
  <Document view={view} title={view.t.account.everyonesTitle} narrow>
    <DoneNotice view={view} />
    <h1>{view.t.account.everyonesTitle}</h1>
    <p class="lead">{view.t.account.everyonesHint}</p>
    {all.map(({ owner, keys }) => (
      <section>
        <h2>
          {owner.name}, {owner.role}
        </h2>
        <PasskeyList view={view} owner={owner} keys={keys} />
        {owner.id !== view.me?.id && (
          <form method="post" action="/account/sessions/end-theirs">
            <button type="submit" name="owner" value={owner.id}>
              {view.t.account.endTheirs(owner.name)}
            </button>
          </form>
        )}
      </section>
    ))}
  </Document>
);

/** `GET /account/passkeys`: for admins, the passkeys of everyone in the plan. */
export const everyonesPasskeys: PageHandler = async (view, context) => {
  if (!view.me.roles.includes('admin')) return notFound(view, context);
  const { plan } = view.deps;
  const all = await Promise.all(
    plan.people.map(async (owner) => ({ owner, keys: await keysOf(view.deps, owner.id) })),
  );
  return respond(context, <EveryonesPage view={view} all={all} />);
};
