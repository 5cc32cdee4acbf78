import type { Session } from '#domain/session.ts';
import { Document } from '../layout/document.tsx';
import { DoneNotice } from '../layout/done-notice.tsx';
import type { PageHandler } from '../layout/guard.tsx';
import { respond } from '../layout/respond.ts';
import type { SignedInView } from '../layout/view.ts';
import { SessionList } from './session-list.tsx';

interface Props {
  view: SignedInView;
  sessions: readonly Session[];
  current: Session | undefined;
}

const AccountPage = ({ view, sessions, current }: Props) => (
  <Document view={view} title={view.t.account.title} narrow>
    <DoneNotice view={view} />
    <h1>{view.t.account.title}</h1>
    <p class="lead">
      {view.me.name}, {view.me.role}
    </p>
    <SessionList view={view} sessions={sessions} current={current} />
  </Document>
);

/** `GET /account`: where one is signed in, and how to end that. */
export const accountPage: PageHandler = async (view, context) => {
  const sessions = await view.deps.sessions.list(view.me.id, view.now);
  return respond(
    context,
    <AccountPage view={view} sessions={sessions} current={context.get('session')} />,
  );
};
