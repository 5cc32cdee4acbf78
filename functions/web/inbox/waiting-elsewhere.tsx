import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { WaitingComments } from '../read/waiting.ts';
import { countdown } from '../view/countdown.ts';
import type { IncidentNames } from '../view/incident-names.ts';
import type { SignedInView } from '../view/view.ts';
import { ALL, type InboxChoice, inboxPath } from './inbox-choice.ts';

interface Props {
  view: SignedInView;
  choice: InboxChoice;
  names: IncidentNames;
  waiting: readonly WaitingComments[];
}

const Row = ({ view, each, name }: { view: SignedInView; each: WaitingComments; name: string }) => {
  const { incident, isUrgent, count, until } = each;
  const href = inboxPath({ incident: incident?.id ?? NO_INCIDENT, state: 'open' });
  return (
    <li>
      <span class={isUrgent ? 'status alarm' : 'status wait'}>
        {view.t.needs.comments(count, isUrgent)}
      </span>{' '}
      <a href={href}>{name}</a>{' '}
      <span class="meta">
        <time datetime={until}>{countdown(view, until)}</time>
      </span>
    </li>
  );
};

/** Leads to the lists of what waits for an answer and is not shown, the urgent first. */
export const WaitingElsewhere = ({ view, choice, names, waiting }: Props) => {
  const nameOf = ({ incident }: WaitingComments): string =>
    incident ? (names.get(incident.id) ?? incident.title) : view.t.inbox.none;
  return waiting.length === 0 ? null : (
    <section class="elsewhere" aria-labelledby="elsewhere">
      <h2 id="elsewhere">
        {choice.incident === ALL ? view.t.inbox.listByList : view.t.inbox.elsewhere}
      </h2>
      <ul>
        {waiting
          .toSorted((one, other) => Number(other.isUrgent) - Number(one.isUrgent))
          .map((each) => (
            <Row view={view} each={each} name={nameOf(each)} />
          ))}
      </ul>
    </section>
  );
};
