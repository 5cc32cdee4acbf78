import * as z from 'zod';
import { hashOf } from '../values/canonical.ts';
import { Entry, EXERCISE_BEGINNING, Payload, wordsDigest } from './entry.ts';

/** An exported journal: its entries in order, each with its words unless they were erased. */
export const ExportedJournal = z.object({
  /** Says of an exercise that it is one, to who reads the file; the verifier goes by the first entry. */
  exercise: z.string().optional(),
  stream: z.string(),
  // Loose: what someone added to an entry is seen, and fails its hash.
  entries: z.array(z.object({ entry: Entry.loose(), payload: Payload.loose().nullable() })).min(1),
});
export type ExportedJournal = z.infer<typeof ExportedJournal>;

export type Verdict =
  | 'intact'
  | 'erased'
  | 'altered-entry'
  | 'altered-words'
  | 'missing-words'
  | 'broken-chain'
  | 'exercise';

/** The type of the entry that says whose words were erased; its data name the entries by number. */
export const WORDS_ERASED = 'words-erased';
export const Erasure = z.object({ entries: z.array(z.int().positive()) });

/** What the verifier says about one entry. */
export interface EntryVerdict {
  seq: number;
  type: string;
  verdict: Verdict;
}

type Item = ExportedJournal['entries'][number];

// Only what lies before an entry can have been erased by it.
const erasedIn = (items: readonly Item[]): ReadonlySet<number> =>
  new Set(
    items
      .filter(({ entry }) => entry.type === WORDS_ERASED)
      .flatMap(({ entry: { seq, data } }) =>
        (Erasure.safeParse(data).data?.entries ?? []).filter((erased) => erased < seq),
      ),
  );

const verdictOf = (
  { entry, payload }: Item,
  position: number,
  previousHash: string | null,
  stream: string,
  erased: ReadonlySet<number>,
): Verdict => {
  const { hash, ...unsealed } = entry;
  if (hashOf(unsealed) !== hash) return 'altered-entry';
  if (position === 1 && entry.previousHash === EXERCISE_BEGINNING) return 'exercise';
  if (entry.previousHash !== previousHash || entry.seq !== position || entry.stream !== stream) {
    return 'broken-chain';
  }
  if (entry.wordsDigest === null) return payload === null ? 'intact' : 'altered-words';
  if (payload === null) return erased.has(position) ? 'erased' : 'missing-words';
  return wordsDigest(payload) === entry.wordsDigest ? 'intact' : 'altered-words';
};

/**
 * Checks every entry's hash, its place in the chain and its words, which may be missing only where a
 * later entry says that they were erased. A removed last entry, or a chain that was hashed anew, can
 * only be seen by a hash that was noted elsewhere (the newsroom prints one).
 */
export const verifyJournal = ({ stream, entries }: ExportedJournal): EntryVerdict[] => {
  const erased = erasedIn(entries);
  return entries.map((item, i) => {
    const previousHash = entries[i - 1]?.entry.hash ?? null;
    return {
      seq: item.entry.seq,
      type: item.entry.type,
      verdict: verdictOf(item, i + 1, previousHash, stream, erased),
    };
  });
};
