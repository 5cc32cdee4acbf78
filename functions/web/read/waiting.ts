import { runningOut } from '#domain/comment/clock.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { ALL_URGENT, commentJournal, openList } from '#domain/comment/comment-journal.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { removalJournal, UNDECIDED } from '#domain/moderation/removal-journal.ts';
import type { WebDeps } from '../deps.ts';
import { listComments } from './comment-lists.ts';
import { inboxIncidents } from './inbox-incidents.ts';
import { countIn, countWords, listPage } from './list-page.ts';
import { incidentsById } from './with-incident.ts';

/** Open comments of an incident or of none: how many, and when the first clock of one of them runs out. */
export interface WaitingComments {
  incident: Incident | undefined;
  isUrgent: boolean;
  count: string;
  until: string;
}

/** Removals that wait for a person: how many, and until when the first of those in force is to be confirmed. */
export interface WaitingRemovals {
  count: string;
  until: string | undefined;
}

type ListDeps = Pick<WebDeps, 'journal'>;

const waiting = async (
  deps: ListDeps,
  incident: Incident | undefined,
  isUrgent: boolean,
  first: Comment | undefined,
): Promise<WaitingComments[]> => {
  const until = first && runningOut(first.deadlines)[0]?.at;
  if (until === undefined) return [];
  const open = { by: 'desk', list: openList(incident?.id ?? NO_INCIDENT, isUrgent) } as const;
  const count = countWords(await countIn(deps, commentJournal, [open]));
  return [{ incident, isUrgent, count, until }];
};

const firstOf = async (
  deps: ListDeps,
  incident: Incident | undefined,
  isUrgent: boolean,
): Promise<WaitingComments[]> => {
  const id = incident?.id ?? NO_INCIDENT;
  const { items } = await listComments(deps, id, { urgent: isUrgent }, { limit: 1 });
  return waiting(deps, incident, isUrgent, items[0]);
};

const URGENT_AT_MOST = 100;
// The newest of those that are over, so that the reads do not grow with them.
const OVER_AT_MOST = 30;

// Strangers decide how many comments are urgent, and may fill that page with those of one incident. Then the
// others are asked one by one.
const urgentBeyond = async (
  deps: ListDeps,
  isFound: (incidentId: string | undefined) => boolean,
): Promise<WaitingComments[]> => {
  const incidents = [...(await inboxIncidents(deps, OVER_AT_MOST)), undefined];
  const others = incidents.filter((incident) => !isFound(incident?.id));
  return (await Promise.all(others.map((each) => firstOf(deps, each, true)))).flat();
};

// One list for all incidents: few comments are urgent, and those that are come first.
const urgentComments = async (
  deps: ListDeps,
  known: readonly Incident[],
): Promise<WaitingComments[]> => {
  const page = { limit: URGENT_AT_MOST, oldestFirst: true };
  const { items, next } = await deps.journal.list(commentJournal, ALL_URGENT, page);
  const firsts = new Map(items.toReversed().map((comment) => [comment.incidentId, comment]));
  const incidents = await incidentsById(
    deps,
    [...firsts.keys()].flatMap((id) => id ?? []),
    known,
  );
  const reads = [...firsts].map(([id, first]) =>
    waiting(deps, id === undefined ? undefined : incidents.get(id), true, first),
  );
  if (next !== undefined) reads.push(urgentBeyond(deps, (id) => firsts.has(id)));
  return (await Promise.all(reads)).flat();
};

// Each is a list to read.
const INCIDENTS_AT_MOST = 30;

/**
 * Reads which comments wait: the urgent ones of all incidents and of none, the others of the first of these
 * incidents and of none.
 */
export const readWaitingComments = async (
  deps: ListDeps,
  incidents: readonly Incident[],
): Promise<WaitingComments[]> => {
  const calm = [...incidents.slice(0, INCIDENTS_AT_MOST), undefined];
  const reads = [
    urgentComments(deps, incidents),
    ...calm.map((each) => firstOf(deps, each, false)),
  ];
  return (await Promise.all(reads)).flat();
};

/** Reads which removals wait for a decision; nothing where none does. */
export const readWaitingRemovals = async (deps: ListDeps): Promise<WaitingRemovals | undefined> => {
  const filter = { by: 'desk', list: UNDECIDED } as const;
  const { items } = await listPage(deps, removalJournal, filter);
  if (items.length === 0) return undefined;
  const inForce = items.filter(({ state }) => state === 'unconfirmed');
  const [until] = inForce.flatMap(({ confirmBy }) => confirmBy ?? []).toSorted();
  return { count: countWords(await countIn(deps, removalJournal, [filter])), until };
};
