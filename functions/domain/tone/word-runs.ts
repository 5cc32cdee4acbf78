import { foldedWords } from './names/folded-words.ts';

/**
 * So many words in a row are someone's words; fewer, down to `SHORTEST`, where they are a whole sentence; fewer still,
 * down to `FEWEST`, where they are all that was said. A word alone is anyone's.
 */
const RUN = 6;
export const SHORTEST = 4;
const FEWEST = 2;
const sentencesIn = (text: string): string[][] => text.split(/[.!?…:;\n]+/u).map(foldedWords);

const runsOf = (words: readonly string[], length: number): string[] =>
  words.flatMap((_, at) =>
    at + length <= words.length ? words.slice(at, at + length).join(' ') : [],
  );

const isShorterThanRun = (words: readonly string[], fewest: number): boolean =>
  words.length >= fewest && words.length < RUN;

/** The stretches of a text that are someone's words: its runs, or all of it where it has fewer words than one. */
export const stretchesIn = (text: string, fewest = SHORTEST): string[] => {
  const all = foldedWords(text);
  return isShorterThanRun(all, fewest) ? [all.join(' ')] : runsOf(all, RUN);
};

/**
 * What a text is known by where another quotes it: its runs of words, its short sentences, and all of it where it has
 * no more than so many words.
 */
export const piecesOf = (text: string, fewest = FEWEST): string[] => {
  const short = sentencesIn(text).filter((words) => isShorterThanRun(words, SHORTEST));
  return [...stretchesIn(text, fewest), ...short.map((words) => words.join(' '))];
};

/** All runs of words of a text that may be pieces of another, those of so many words at least. */
export const runsIn = (text: string, fewest = FEWEST): string[] => {
  const words = foldedWords(text);
  const lengths = Array.from({ length: RUN - fewest + 1 }, (_, more) => fewest + more);
  return lengths.flatMap((length) => runsOf(words, length));
};
