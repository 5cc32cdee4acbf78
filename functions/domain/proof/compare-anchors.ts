import type { Anchor } from '../journal/anchor.ts';
import type { ExportedJournal } from '../journal/verify-journal.ts';
import { verifyExport } from './verify-export.ts';

/** What a journal comes to beside the anchors that were noted of it. */
export interface Comparison {
  /** Anchors of which the journal has no entry: it was cut off, hashed anew or deleted. */
  missing: Anchor[];
  /** Entries that are wrong by themselves. */
  wrong: number[];
}

/** Compares a journal as it is in the table with the anchors that were noted of it. */
export const compareAnchors = (
  journal: ExportedJournal | undefined,
  anchors: readonly Anchor[],
): Comparison => {
  const hashes = new Set(journal?.entries.map(({ entry }) => entry.hash));
  return {
    missing: anchors.filter(({ hash }) => !hashes.has(hash)),
    wrong: journal ? verifyExport(journal).wrong : [],
  };
};
