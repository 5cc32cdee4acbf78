import * as z from 'zod';
import { hashOf } from '../values/canonical.ts';
import { Entry, Payload, wordsDigest } from './entry.ts';

/** An exported journal: its entries in order, each with its words unless they were erased. */
export const ExportedJournal = z.object({
  stream: z.string(),
  // Loose: what someone added to an entry is seen, and fails its hash.
  entries: z.array(z.object({ entry: Entry.loose(), payload: Payload.loose().nullable() })).min(1),
});
export type ExportedJournal = z.infer<typeof ExportedJournal>;

export type Verdict = 'intact' | 'erased' | 'altered-entry' | 'altered-words' | 'broken-chain';

/** What the verifier says about one entry. */
export interface EntryVerdict {
  seq: number;
  type: string;
  verdict: Verdict;
}

const verdictOf = (
  { entry, payload }: ExportedJournal['entries'][number],
  position: number,
  previousHash: string | null,
  stream: string,
): Verdict => {
  const { hash, ...unsealed } = entry;
  if (hashOf(unsealed) !== hash) return 'altered-entry';
  if (entry.previousHash !== previousHash || entry.seq !== position || entry.stream !== stream) {
    return 'broken-chain';
  }
  if (entry.wordsDigest === null) return payload === null ? 'intact' : 'altered-words';
  if (payload === null) return 'erased';
  return wordsDigest(payload) === entry.wordsDigest ? 'intact' : 'altered-words';
};

/**
 * Checks every entry's hash, its place in the chain and its words. A removed last entry can only be
 * seen by comparing the last hash with one that was noted elsewhere (the newsroom prints it).
 */
export const verifyJournal = (journal: ExportedJournal): EntryVerdict[] =>
  journal.entries.map((item, i) => ({
    seq: item.entry.seq,
    type: item.entry.type,
    verdict: verdictOf(item, i + 1, journal.entries[i - 1]?.entry.hash ?? null, journal.stream),
  }));
