import type { Aggregate } from '../journal/aggregate.ts';
import { foldWith } from '../journal/event-kind.ts';
import { type StatementEvent, statementEvents } from './events/statement-events.ts';
import { leavesFree } from './leaves-free.ts';
import { countOf, deskList, groupOf, outKeys } from './lists.ts';
import { postNames } from './post-names.ts';
import { holding, wantedBy } from './publishing/wanted.ts';
import type { Statement } from './statement.ts';
import { isOpen, isWaiting, isWithWriter } from './status.ts';
import { StoredStatement } from './stored-statement.ts';

// Reviewers while the review is asked for, else those who approve; not who has given their answer.
const awaitedFrom = ({ rounds, clearances }: Statement): string[] => {
  const isReview = rounds.at(-1)?.purpose === 'legal';
  return rounds
    .filter((round) => (round.purpose === 'legal') === isReview)
    .flatMap((round) => round.people)
    .filter((person) => !clearances.some(({ by }) => by === person));
};

/** The journal of one statement. */
export const statementJournal: Aggregate<Statement, StatementEvent> = {
  name: 'statement',
  state: StoredStatement,
  events: statementEvents,
  fold: foldWith<Statement>(statementEvents),
  leavesFree,
  due: wantedBy,
  // Earlier versions looked at scheduled words when their time had come alone.
  dueAnew: holding,
  knownAs: postNames,
  countedIn: countOf,
  index: (state) => ({
    sort: state.requestedAt,
    group: groupOf(state),
    open: isOpen(state.status) || isWithWriter(state.status),
    status: state.status,
    people: isWaiting(state.status) ? awaitedFrom(state) : [],
    out: outKeys(state),
    desk: deskList(state),
  }),
};
