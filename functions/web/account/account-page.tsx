import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Passkey } from '#domain/passkey/passkeys.ts';
import { titleIn } from '#domain/plan/title.ts';
import type { Session } from '#domain/sign-in/session.ts';
import { keysOf } from '../actions/passkeys.ts';
import { isAdmin } from '../actions/roles.ts';
import type { WebDeps } from '../deps.ts';
import type { Env } from '../env.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { type FormState, freshForm } from '../form/form-state.ts';
import { Document } from '../page/document.tsx';
import { DoneNotice } from '../page/done-notice.tsx';
import { respond } from '../page/respond.ts';
import type { PageHandler } from '../page/route.ts';
import type { SignedInView } from '../view/view.ts';
import { PasskeyForm } from './passkey-form.tsx';
import { PasskeyList } from './passkey-list.tsx';
import { SessionList } from './session-list.tsx';

interface Props {
  view: SignedInView;
  sessions: readonly Session[];
  current: Session | undefined;
  keys: readonly Passkey[];
  form: FormState;
}

const Passkeys = ({ view, keys, form, current }: Props) => (
  <section>
    <h2>{view.t.account.passkeysTitle}</h2>
    <p>{view.t.account.passkeysHint}</p>
    <PasskeyList view={view} owner={view.me} keys={keys} />
    <PasskeyForm view={view} form={form} session={current} />
    {isAdmin(view.me) && (
      <p>
        <a href="/account/passkeys">{view.t.account.everyonesTitle}</a>
      </p>
    )}
  </section>
);

const AccountPage = (props: Props) => {
  const { view, form, sessions, current } = props;
  return (
    <Document view={view} title={view.t.account.title} scripts={['passkey.js']} narrow>
      <DoneNotice view={view} />
      <ErrorSummary view={view} form={form} />
      <h1>{view.t.account.title}</h1>
      <p class="lead">
        {view.me.name}, {titleIn(view.me, view.language)}
      </p>
      <Passkeys {...props} />
      <SessionList view={view} sessions={sessions} current={current} />
    </Document>
  );
};

/** Answers with one's own passkeys and sign-ins; `form` is the refused form, if any. */
export const respondWithAccount = async (
  deps: WebDeps,
  view: SignedInView,
  context: Context<Env>,
  form: FormState,
  status?: ContentfulStatusCode,
) => {
  const [sessions, keys] = await Promise.all([
    deps.sessions.list(view.me.id, view.now),
    keysOf(deps, view.me.id),
  ]);
  const current = context.get('session');
  return respond(context, <AccountPage {...{ view, sessions, current, keys, form }} />, status);
};

/** `GET /account`: one's passkeys, and the browsers that one is signed in on. */
export const showAccount: PageHandler = (deps, view, context) =>
  respondWithAccount(deps, view, context, freshForm());
