import { wholeList } from '#domain/journal/whole-list.ts';
import { plannedJournal } from '#domain/planned/planned-journal.ts';
import type { PlannedPost } from '#domain/planned/planned-post.ts';
import type { WebDeps } from '../deps.ts';

// What has gone out or was dropped is of no more concern.
const SHOWN = ['planned', 'frozen', 'unknown', 'missed'] as const;

/** The posts in other planners that someone may still have to see to, the earliest first. */
export const readElsewhere = async ({
  journal,
}: Pick<WebDeps, 'journal'>): Promise<PlannedPost[]> => {
  const lists = await Promise.all(
    SHOWN.map((status) => wholeList(journal, plannedJournal, { by: 'all', status })),
  );
  return lists.flat().toSorted((one, other) => one.at.localeCompare(other.at));
};
