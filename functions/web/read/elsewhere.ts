import { GATE_ID, isClosed } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import { takesPerson } from '#domain/planned/task.ts';
import type { WebDeps } from '../deps.ts';

// What has gone out or was dropped is of no more concern.
const SHOWN = ['planned', 'frozen', 'unknown', 'missed'] as const;

const byTime = (one: PlannedPost, other: PlannedPost): number => one.at.localeCompare(other.at);

/** The posts in other planners that someone may still have to see to, the earliest first. */
export const readElsewhere = async ({
  journal,
}: Pick<WebDeps, 'journal'>): Promise<PlannedPost[]> => {
  const lists = await Promise.all(
    SHOWN.map((status) => wholeList(journal, plannedJournal, { by: 'all', status })),
  );
  return lists.flat().toSorted(byTime);
};

const SOONEST = { limit: 20, oldestFirst: true } as const;

/** The posts in other planners that are a task for someone now, the earliest first. */
export const readTasksElsewhere = async ({
  journal,
}: Pick<WebDeps, 'journal'>): Promise<PlannedPost[]> => {
  const isFrozen = isClosed(await journal.read(gateJournal, GATE_ID));
  // While nothing is frozen, only what nobody knows about takes a person.
  const states = isFrozen ? (['planned', 'unknown'] as const) : (['unknown'] as const);
  const pages = await Promise.all(
    states.map((status) => journal.list(plannedJournal, { by: 'all', status }, SOONEST)),
  );
  return pages
    .flatMap(({ items }) => items)
    .filter((post) => takesPerson(post, isFrozen))
    .toSorted(byTime);
};
