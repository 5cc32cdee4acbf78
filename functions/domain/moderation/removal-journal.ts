import type { Wanted } from '../due/due.ts';
import { NO_INCIDENT } from '../incident/everyday.ts';
import type { Aggregate } from '../journal/aggregate.ts';
import { foldWith } from '../journal/event-kind.ts';
import { type RemovalEvent, removalEvents } from './events/removal-events.ts';
import { quotableOf } from './pieces.ts';
import {
  decisionAt,
  eachRemoval,
  isInForce,
  lastDecisionAt,
  type OneRemoval,
  Removal,
  standing,
  undecidedIn,
  wantedByApi,
} from './removal.ts';

/** The desk's list of removals that wait for a person's decision. */
export const UNDECIDED = 'undecided';

const confirmation = (removal: OneRemoval): Wanted[] => {
  const { state, proposedAt, confirmBy: key, confirmationAskedAt, unconfirmedToldAt } = removal;
  if (state !== 'unconfirmed' || key === undefined) return [];
  return [
    ...(confirmationAskedAt ? [] : [{ kind: 'confirm-removal' as const, key, at: proposedAt }]),
    ...(unconfirmedToldAt ? [] : [{ kind: 'removal-unconfirmed' as const, key, at: key }]),
  ];
};

const hiding = (removal: Removal): Wanted[] => {
  const wanted = wantedByApi(removal);
  return wanted ? [{ kind: 'hide-comment', key: wanted, at: lastDecisionAt(removal) }] : [];
};

// The list from which removals are counted may be behind for a moment.
const LISTED_AFTER_MS = 10_000;

// Once it was in force, the thread may tell of it until it is written anew.
const wasInForce = ({ state, confirmBy }: OneRemoval): boolean =>
  state !== 'proposed' && (state !== 'kept' || confirmBy !== undefined);

const isOver = (removal: OneRemoval): boolean => wasInForce(removal) && !isInForce(removal);

// What it said before may have ended while its new words wait.
const counting = (removal: Removal): Wanted[] => {
  const ended = (removal.earlier ?? []).filter((each) => !isInForce(each));
  return [standing<OneRemoval>(removal), ...ended].filter(wasInForce).map((each) => ({
    kind: 'renew-thread',
    key: each.state,
    at: new Date(Date.parse(decisionAt(each)) + LISTED_AFTER_MS).toISOString(),
  }));
};

// Words of ours that are out may quote it, or be marked still where it is over.
const quoted = (removal: Removal): Wanted[] =>
  eachRemoval(removal)
    .filter((each) => isInForce(each) || isOver(each))
    .map((each) => ({ kind: 'tell-quoted', key: each.hash, at: decisionAt(each) }));

/** The journal of one comment's removal, by the comment's id. */
export const removalJournal: Aggregate<Removal, RemovalEvent> = {
  name: 'removal',
  state: Removal,
  events: removalEvents,
  fold: foldWith<Removal>(removalEvents),
  knownAs: (removal) => quotableOf(removal).map(({ name }) => name),
  quotable: quotableOf,
  // Earlier versions wanted no confirmation of what was removed before a comment was changed, and told of no quotes.
  dueAnew: (removal) => [...eachRemoval(removal).flatMap(confirmation), ...quoted(removal)],
  due: (removal) => [
    ...eachRemoval(removal).flatMap(confirmation),
    ...hiding(removal),
    ...counting(removal),
    ...quoted(removal),
  ],
  index: (state) => ({
    sort: state.proposedAt,
    group: state.incidentId ?? NO_INCIDENT,
    open: false,
    status: standing(state).state,
    people: [],
    desk: undecidedIn(state).length > 0 ? UNDECIDED : undefined,
  }),
};
