import { runningOut } from '#domain/comment/clock.ts';
import { commentJournal, openList } from '#domain/comment/comment-journal.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { removalJournal, UNDECIDED } from '#domain/moderation/removal-journal.ts';
import type { WebDeps } from '../deps.ts';
import { listComments } from './comment-lists.ts';
import { countIn, countWords, listPage } from './list-page.ts';

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
): Promise<WaitingComments[]> => {
  const id = incident?.id ?? NO_INCIDENT;
  const { items } = await listComments(deps, id, { urgent: isUrgent }, { limit: 1 });
  const until = items[0] && runningOut(items[0].deadlines)[0]?.at;
  if (until === undefined) return [];
  const open = { by: 'desk', list: openList(id, isUrgent) } as const;
  const count = countWords(await countIn(deps, commentJournal, [open]));
  return [{ incident, isUrgent, count, until }];
};

/** Of so many incidents waiting comments are read: each is two lists. */
export const INCIDENTS_AT_MOST = 30;

/** Reads which comments wait, of the first of these incidents and of none. */
export const readWaitingComments = async (
  deps: ListDeps,
  incidents: readonly Incident[],
): Promise<WaitingComments[]> => {
  const reads = [...incidents.slice(0, INCIDENTS_AT_MOST), undefined].flatMap((incident) =>
    [true, false].map((isUrgent) => waiting(deps, incident, isUrgent)),
  );
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
