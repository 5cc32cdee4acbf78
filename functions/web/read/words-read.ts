import type { WebDeps } from '../deps.ts';

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
