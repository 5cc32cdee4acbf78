import type { Passkey } from '#domain/passkey/passkeys.ts';
import type { Person } from '#domain/plan/plan.ts';
import { titleIn } from '#domain/plan/title.ts';
import { keysOf } from '../actions/passkeys.ts';
import { Form } from '../form/form.tsx';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { PasskeyList } from './passkey-list.tsx';

interface OwnedKeys {
  owner: Person;
  keys: readonly Passkey[];
}

const EndSessions = ({ view, owner }: { view: SignedInView; owner: Person }) => (
  <Form view={view} action="/account/sessions/end-theirs">
    <button type="submit" name="owner" value={owner.id}>
      {view.t.account.endTheirs(owner.name)}
    </button>
  </Form>
);

const AllPasskeysPage = ({ view, all }: { view: SignedInView; all: readonly OwnedKeys[] }) => (
  <Document view={view} title={view.t.account.everyonesTitle} narrow>
    <DoneNotice view={view} />
    <h1>{view.t.account.everyonesTitle}</h1>
    <p class="lead">{view.t.account.everyonesHint}</p>
    {all.map(({ owner, keys }) => (
      <section>
        <h2>
          {owner.name}, {titleIn(owner, view.language)}
        </h2>
        <PasskeyList view={view} owner={owner} keys={keys} />
        {owner.id !== view.me.id && <EndSessions view={view} owner={owner} />}
      </section>
    ))}
  </Document>
);

/** `GET /account/passkeys`: the passkeys of everyone in the plan. */
export const showAllPasskeys: PageHandler = async (deps, view, context) => {
  const all = await Promise.all(
    deps.plan.people.map(async (owner) => ({ owner, keys: await keysOf(deps, owner.id) })),
  );
  return respond(context, <AllPasskeysPage view={view} all={all} />);
};
