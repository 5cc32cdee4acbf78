import type { RecordedEntry } from '#domain/review/record.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import type { WebDeps } from '../deps.ts';
import { readHistory } from './history.ts';
import { AT_ONCE } from './incident-record.ts';

/** The entries of removals, by the ids of their comments, without any words. */
export const readRemovalEntries = async (
  deps: Pick<WebDeps, 'journal'>,
  ids: readonly string[],
): Promise<RecordedEntry[]> => {
  const entries: RecordedEntry[] = [];
  await severalAtOnce(ids, AT_ONCE, async (id) => {
    const items = await readHistory(deps, `removal#${id}`);
    entries.push(...items.map(({ entry }) => ({ entry })));
  });
  return entries;
};

/** Who read the words of a removed comment, and when, the newest first. */
export interface WordsRead {
  by: string;
  at: string;
}

// Who reads again and again hides no other.
const LOOKED_AT = 200;

/** Reads who was shown the words of a removed comment. */
export const readWordsRead = async (
  { journal }: Pick<WebDeps, 'journal'>,
  id: string,
): Promise<WordsRead[]> => {
  const items = await journal.newestEntries(`removal#${id}`, LOOKED_AT);
  return items
    .filter(({ entry }) => entry.type === 'log-read')
    .map(({ entry: { by, at } }) => ({ by, at }));
};
