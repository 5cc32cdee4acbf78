import type { Session } from '#domain/sign-in/session.ts';
import { Form } from '../form/form.tsx';
import { FormPerson } from '../form/form-person.tsx';
import type { View } from '../view/view.ts';
import { deviceWords } from './device-words.ts';

const SessionItem = ({
  view,
  session,
  isCurrent,
}: {
  view: View;
  session: Session;
  isCurrent: boolean;
}) => (
  <li>
    <p>
      <b>{deviceWords(view, session.device)}</b>
      {isCurrent && ` · ${view.t.account.thisOne}`}
      <br />
      <small>
        {view.t.account.signedIn(view.clock.words(session.startedAt))}
        {!isCurrent && ` · ${view.t.account.lastUsed(view.clock.words(session.seenAt))}`}
      </small>
    </p>
    {!isCurrent && (
      <Form view={view} action="/account/sessions/end">
        <button
          type="submit"
          name="session"
          value={session.id}
          aria-label={view.t.account.endThis(deviceWords(view, session.device))}
        >
          {view.t.signOut}
        </button>
      </Form>
    )}
  </li>
);

interface Props {
  view: View;
  sessions: readonly Session[];
  current: Session | undefined;
}

/** The browsers in which someone is signed in, each to be signed out, and all of them at once. */
export const SessionList = ({ view, sessions, current }: Props) => (
  <section>
    <h2>{view.t.account.sessionsTitle}</h2>
    <p>{view.t.account.sessionsHint}</p>
    <ul class="devices">
      {sessions.map((session) => (
        <SessionItem view={view} session={session} isCurrent={session.id === current?.id} />
      ))}
    </ul>
    <form method="post" action="/account/sessions/end-all" data-forget>
      <FormPerson view={view} />
      <button type="submit">{view.t.account.endAll}</button>
    </form>
  </section>
);
