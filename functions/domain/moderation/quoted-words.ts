import { createHmac } from 'node:crypto';
import { foldedWords } from '../tone/text/folded-words.ts';
import type { Archived } from './removal.ts';

/**
 * So many words in a row are someone's words; fewer, down to `SHORTEST`, where they are a whole sentence; fewer still,
 * down to `FEWEST`, where they are all that was said. A word alone is anyone's.
 */
const RUN = 6;
export const SHORTEST = 4;
const FEWEST = 2;
/** Hexadecimal characters of a mark: enough that no two runs share one by chance. */
const MARK_LENGTH = 16;

const sentencesIn = (text: string): string[][] => text.split(/[.!?…:;\n]+/u).map(foldedWords);

const runsOf = (words: readonly string[], length: number): string[] =>
  words.flatMap((_, at) =>
    at + length <= words.length ? words.slice(at, at + length).join(' ') : [],
  );

const isShorterThanRun = (words: readonly string[], fewest: number): boolean =>
  words.length >= fewest && words.length < RUN;

/**
 * What a text is known by where another quotes it: its runs of words, its short sentences, and all of it where it has
 * no more than so many words.
 */
export const piecesOf = (text: string, fewest = FEWEST): string[] => {
  const all = foldedWords(text);
  const short = [
    ...[all].filter((words) => isShorterThanRun(words, fewest)),
    ...sentencesIn(text).filter((words) => isShorterThanRun(words, SHORTEST)),
  ];
  return [...runsOf(all, RUN), ...short.map((words) => words.join(' '))];
};

/** All runs of words of a text that may be pieces of another, those of so many words at least. */
export const runsIn = (text: string, fewest = FEWEST): string[] => {
  const words = foldedWords(text);
  const lengths = Array.from({ length: RUN - fewest + 1 }, (_, more) => fewest + more);
  return lengths.flatMap((length) => runsOf(words, length));
};

const markOf = (piece: string, key: string): string =>
  createHmac('sha256', key).update(piece).digest('hex').slice(0, MARK_LENGTH);

/** Keyed marks of a text's pieces, for words that must not be kept themselves. */
export const marksOf = (text: string, key: string): string[] => [
  ...new Set(piecesOf(text).map((piece) => markOf(piece, key))),
];

/** Gives those of some runs of words that are pieces of something. */
export type QuotedAmong = (runs: readonly string[]) => string[];

/** Gives the runs of words that hold some of these texts. */
export const quotedOf = (texts: readonly string[]): QuotedAmong => {
  const pieces = new Set(texts.flatMap((text) => piecesOf(text)));
  return (runs) => runs.filter((run) => pieces.has(run));
};

/** Gives the runs of words that hold some of what was archived. */
export const quotedOfArchived = ({ text, key, marks = [] }: Archived): QuotedAmong => {
  if (text !== undefined) return quotedOf([text]);
  const known = new Set(marks);
  return (runs) => (known.size > 0 ? runs.filter((run) => known.has(markOf(run, key))) : []);
};
