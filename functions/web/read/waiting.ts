import { fromNote } from '#domain/comment/answering.ts';
import { runningOut } from '#domain/comment/clock.ts';
import { commentJournal, openList } from '#domain/comment/comment-journal.ts';
import { NO_INCIDENT } from '#domain/incident/everyday.ts';
import type { Incident } from '#domain/incident/incident.ts';
import type { Noted } from '#domain/journal/notes.ts';
import { undecidedIn } from '#domain/moderation/removal.ts';
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
  /** Who proposed them, each once: someone else decides. */
  proposedBy: readonly string[];
  /** The incidents that they belong to. */
  incidentIds: readonly string[];
}

/** What reading who waits needs. */
export type WaitingDeps = Pick<WebDeps, 'journal' | 'readNotes' | 'isListKept'>;
type ListDeps = Pick<WebDeps, 'journal'>;

/** A list of open comments as far as it was read. */
interface Listed extends Pick<WaitingComments, 'isUrgent' | 'until'> {
  incidentId: string | undefined;
  count: number;
}

const countOpen = async (
  deps: ListDeps,
  incidentId: string,
  isUrgent: boolean,
): Promise<string> => {
  const open = { by: 'desk', list: openList(incidentId, isUrgent) } as const;
  return countWords(await countIn(deps, commentJournal, [open]));
};

const firstOf = async (
  deps: ListDeps,
  incident: Incident | undefined,
  isUrgent: boolean,
): Promise<WaitingComments[]> => {
  const id = incident?.id ?? NO_INCIDENT;
  const { items } = await listComments(deps, id, { urgent: isUrgent }, { limit: 1 });
  const until = items[0] && runningOut(items[0].deadlines)[0]?.at;
  if (until === undefined) return [];
  return [{ incident, isUrgent, count: await countOpen(deps, id, isUrgent), until }];
};

// Those whose first clock runs out first: the reads do not grow with what comes in.
const OPEN_AT_MOST = 1_000;
// The newest of those that are over, so that the reads do not grow with them.
const OVER_AT_MOST = 30;
// Each is a list to read.
const INCIDENTS_AT_MOST = 30;

const listsOf = (notes: readonly Noted[]): Map<string, Listed> => {
  const lists = new Map<string, Listed>();
  for (const { at, note } of notes) {
    const said = note === undefined ? undefined : fromNote(note);
    if (!said) continue;
    const { incidentId, isUrgent = false } = said;
    const key = openList(incidentId ?? NO_INCIDENT, isUrgent);
    const known = lists.get(key) ?? { incidentId, isUrgent, until: at, count: 0 };
    lists.set(key, { ...known, count: known.count + 1 });
  }
  return lists;
};

// Strangers decide how much comes in, and may fill what is read. Then the others are asked one by one.
const beyond = async (
  deps: ListDeps,
  lists: ReadonlyMap<string, Listed>,
  { urgent, calm }: Record<'urgent' | 'calm', readonly Incident[]>,
): Promise<WaitingComments[]> => {
  const unread = (of: readonly Incident[], isUrgent: boolean) =>
    [...of, undefined]
      .filter((each) => !lists.has(openList(each?.id ?? NO_INCIDENT, isUrgent)))
      .map((each) => firstOf(deps, each, isUrgent));
  return (await Promise.all([...unread(urgent, true), ...unread(calm, false)])).flat();
};

// What an earlier version wrote is in the lists of its incident alone until it is put into this one.
const askedBesides = async (
  deps: WaitingDeps,
  incidents: readonly Incident[],
  isCut: boolean,
): Promise<Record<'urgent' | 'calm', readonly Incident[]> | undefined> => {
  if (!(await deps.isListKept(commentJournal.name))) {
    const all = await inboxIncidents(deps);
    return { urgent: all, calm: all };
  }
  if (!isCut) return undefined;
  const urgent = await inboxIncidents(deps, OVER_AT_MOST);
  return { urgent, calm: incidents.slice(0, INCIDENTS_AT_MOST) };
};

/**
 * Reads which comments wait, of any incident and of none, by what one list says of all of them. Where it holds too
 * many, also the urgent ones of incidents that are active or have just ended, and the others of these incidents;
 * where it isn't complete yet, those of all incidents that have any.
 */
export const readWaitingComments = async (
  deps: WaitingDeps,
  incidents: readonly Incident[],
): Promise<WaitingComments[]> => {
  const notes = await deps.readNotes(commentJournal, {
    list: { by: 'open' },
    oldestFirst: true,
    atMost: OPEN_AT_MOST,
  });
  const besides = await askedBesides(deps, incidents, notes.length === OPEN_AT_MOST);
  const lists = listsOf(notes);
  const ids = [...lists.values()].flatMap(({ incidentId }) => incidentId ?? []);
  const known = await incidentsById(deps, [...new Set(ids)], incidents);
  const read = [...lists.values()].map(
    async ({ incidentId, isUrgent, count, until }): Promise<WaitingComments> => ({
      incident: incidentId === undefined ? undefined : known.get(incidentId),
      isUrgent,
      count: besides
        ? await countOpen(deps, incidentId ?? NO_INCIDENT, isUrgent)
        : countWords(count),
      until,
    }),
  );
  const others = besides ? await beyond(deps, lists, besides) : [];
  return [...(await Promise.all(read)), ...others];
};

/** Reads which removals wait for a decision; nothing where none does. */
export const readWaitingRemovals = async (deps: ListDeps): Promise<WaitingRemovals | undefined> => {
  const filter = { by: 'desk', list: UNDECIDED } as const;
  const { items } = await listPage(deps, removalJournal, filter);
  if (items.length === 0) return undefined;
  const undecided = items.flatMap(undecidedIn);
  const [until] = undecided.flatMap(({ confirmBy }) => confirmBy ?? []).toSorted();
  return {
    count: countWords(await countIn(deps, removalJournal, [filter])),
    until,
    proposedBy: [...new Set(undecided.map(({ proposedBy }) => proposedBy))],
    incidentIds: items.flatMap(({ incidentId }) => incidentId ?? []),
  };
};
