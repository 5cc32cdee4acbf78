import { TALAN } from '../journal/entry.ts';
import type { Look } from '../journal/replay.ts';
import { Erasure, type ExportedJournal, WORDS_ERASED } from '../journal/verify-journal.ts';
import { erasings } from '../retention/erasing.ts';
import type { Statement } from '../statement/statement.ts';

/**
 * What the rules forbid of an erasure: only Talan erases, only words with which nothing is to be done any more, and
 * none that readers see.
 */
export type ErasureBreach = 'erased-by-person' | 'erased-under-way' | 'erased-published';

const { heldBy, keeps } = erasings.statements;

/** Looks at each erasure as the export that holds these entries is replayed: whether its words might go. */
export const erasureBreach =
  ({ entries }: Pick<ExportedJournal, 'entries'>): Look<Statement> =>
  (before, { entry }): ErasureBreach | undefined => {
    if (!before || entry.type !== WORDS_ERASED) return undefined;
    if (entry.by !== TALAN) return 'erased-by-person';
    if (heldBy(before)) return 'erased-under-way';
    const erased = Erasure.safeParse(entry.data).data?.entries ?? [];
    const isPublished = entries
      .filter(({ entry: { seq } }) => erased.includes(seq))
      .some(({ entry: erasedEntry }) => keeps(before, { entry: erasedEntry }, undefined));
    return isPublished ? 'erased-published' : undefined;
  };
