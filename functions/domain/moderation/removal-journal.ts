import type { Wanted } from '../due/due.ts';
import { NO_INCIDENT } from '../incident/everyday.ts';
import { foldWith } from '../journal/event-kind.ts';
import type { Aggregate } from '../journal/journal.ts';
import { type RemovalEvent, removalEvents } from './events/removal-events.ts';
import { decisionAt, isUndecided, Removal, standing, wantedByApi } from './removal.ts';

/** The desk's list of removals that wait for a person's decision. */
export const UNDECIDED = 'undecided';

const confirmation = (removal: Removal): Wanted[] => {
  const { state, proposedAt, confirmBy: key, confirmationAskedAt, unconfirmedToldAt } = removal;
  if (state !== 'unconfirmed' || key === undefined) return [];
  return [
    ...(confirmationAskedAt ? [] : [{ kind: 'confirm-removal' as const, key, at: proposedAt }]),
    ...(unconfirmedToldAt ? [] : [{ kind: 'removal-unconfirmed' as const, key, at: key }]),
  ];
};

const hiding = (removal: Removal): Wanted[] => {
  const wanted = wantedByApi(removal);
  return wanted ? [{ kind: 'hide-comment', key: wanted, at: decisionAt(removal) }] : [];
};

// The list from which removals are counted may be behind for a moment.
const LISTED_AFTER_MS = 10_000;

// Once it was in force, the thread may tell of it until it is written anew.
const wasInForce = ({ state, confirmBy }: Removal): boolean =>
  state !== 'proposed' && (state !== 'kept' || confirmBy !== undefined);

const counting = (removal: Removal): Wanted[] => {
  const now = standing(removal);
  if (!wasInForce(now)) return [];
  const at = Date.parse(decisionAt(now)) + LISTED_AFTER_MS;
  return [{ kind: 'renew-thread', key: now.state, at: new Date(at).toISOString() }];
};

/** The journal of one comment's removal, by the comment's id. */
export const removalJournal: Aggregate<Removal, RemovalEvent> = {
  name: 'removal',
  state: Removal,
  events: removalEvents,
  fold: foldWith<Removal>(removalEvents),
  due: (removal) => [...confirmation(removal), ...hiding(removal), ...counting(removal)],
  index: (state) => ({
    sort: state.proposedAt,
    group: state.incidentId ?? NO_INCIDENT,
    open: false,
    status: standing(state).state,
    people: [],
    desk: isUndecided(state) ? UNDECIDED : undefined,
  }),
};
