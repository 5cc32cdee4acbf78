import type { Page } from '../journal/page.ts';
import type { Quoting } from '../journal/quoting.ts';
import { ALWAYS } from './pieces.ts';
import type { Removal } from './removal.ts';
import { removalJournal } from './removal-journal.ts';

/** Removals that words may quote, and the streams of those that can't be read. */
export type FoundRemovals = Pick<Page<Removal>, 'items' | 'unreadable'>;

/** Finds the removals in force that have some of these pieces; none are asked for where there are no words. */
export const findRemovals = async (
  { journal }: { journal: Quoting },
  pieces: readonly string[],
): Promise<FoundRemovals> =>
  pieces.length === 0 ? { items: [] } : journal.quoting(removalJournal, pieces, ALWAYS);
