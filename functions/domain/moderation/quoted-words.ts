import { createHmac } from 'node:crypto';
import { comparable } from '../tone/names/comparable.ts';
import { cleanText } from '../tone/text/clean.ts';
import type { Archived } from './removal.ts';

/**
 * So many words in a row are someone's words; fewer, down to `SHORTEST`, where they are a whole sentence; fewer still,
 * down to `FEWEST`, where they are all that was said. A word alone is anyone's.
 */
const RUN = 6;
const SHORTEST = 4;
const FEWEST = 2;
/** Hexadecimal characters of a mark: enough that no two runs share one by chance. */
const MARK_LENGTH = 16;

// What nobody sees in a text hides none of its words, nor do letters that only look like others.
const wordsOf = (text: string): string[] =>
  comparable(cleanText(text).text.normalize('NFKC')).match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[], length: number): string[] =>
  words.flatMap((_, at) =>
    at + length <= words.length ? words.slice(at, at + length).join(' ') : [],
  );

const isShorterThanRun = (words: readonly string[], fewest: number): boolean =>
  words.length >= fewest && words.length < RUN;

/** What a text is known by where another quotes it: its runs of words, and its short sentences. */
export const piecesOf = (text: string): string[] => {
  const all = wordsOf(text);
  const sentences = text.split(/[.!?…:;\n]+/u).map(wordsOf);
  const short = [
    ...[all].filter((words) => isShorterThanRun(words, FEWEST)),
    ...sentences.filter((words) => isShorterThanRun(words, SHORTEST)),
  ];
  return [...runsOf(all, RUN), ...short.map((words) => words.join(' '))];
};

/** All runs of words of a text that may be pieces of another. */
export const runsIn = (text: string): string[] => {
  const words = wordsOf(text);
  const lengths = Array.from({ length: RUN - FEWEST + 1 }, (_, more) => FEWEST + more);
  return lengths.flatMap((length) => runsOf(words, length));
};

const markOf = (piece: string, key: string): string =>
  createHmac('sha256', key).update(piece).digest('hex').slice(0, MARK_LENGTH);

/** Keyed marks of a text's pieces, for words that must not be kept themselves. */
export const marksOf = (text: string, key: string): string[] => [
  ...new Set(piecesOf(text).map((piece) => markOf(piece, key))),
];

/** Says whether runs of words hold some of these texts. */
export const quotesAny = (texts: readonly string[]): ((runs: readonly string[]) => boolean) => {
  const pieces = new Set(texts.flatMap(piecesOf));
  return (runs) => runs.some((run) => pieces.has(run));
};

/** Says whether runs of words hold some of what was archived. */
export const quotesArchived = ({
  text,
  key,
  marks = [],
}: Archived): ((runs: readonly string[]) => boolean) => {
  if (text !== undefined) return quotesAny([text]);
  const known = new Set(marks);
  return (runs) => known.size > 0 && runs.some((run) => known.has(markOf(run, key)));
};
