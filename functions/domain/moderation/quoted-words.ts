import { createHmac, hash } from 'node:crypto';
import { foldedWords } from '../tone/names/folded-words.ts';
import { piecesOf } from '../tone/word-runs.ts';
import type { Archived } from './removal.ts';

/** Hexadecimal characters of a mark: enough that no two runs share one by chance. */
const MARK_LENGTH = 16;

const markOf = (piece: string, key: string): string =>
  createHmac('sha256', key).update(piece).digest('hex').slice(0, MARK_LENGTH);

/** All of a text as a piece, which no run of words is. */
export const wholeOf = (text: string): string => `= ${foldedWords(text).join(' ') || text}`;

/** What a piece of words that must not be kept is found by: the same for all of them, so that none is tried in vain. */
export const traceOf = (piece: string): string =>
  hash('sha256', `removed ${piece}`).slice(0, MARK_LENGTH);

/** What a text is found by whose words must not be kept: its pieces and the whole, as traces. */
export const tracesOf = (text: string): string[] => [
  ...new Set([wholeOf(text), ...piecesOf(text)].map(traceOf)),
];

/** Gives those of some runs of words that are pieces of something. */
export type QuotedAmong = (runs: readonly string[]) => string[];

/** Gives the runs of words that hold some of these texts. */
export const quotedOf = (texts: readonly string[]): QuotedAmong => {
  const pieces = new Set(texts.flatMap((text) => piecesOf(text)));
  return (runs) => runs.filter((run) => pieces.has(run));
};

/** Gives the runs of words that hold some of what was archived. */
export const quotedOfArchived = ({ text, key, marks = [], traces }: Archived): QuotedAmong => {
  if (text !== undefined) return quotedOf([text]);
  if (traces !== undefined) {
    const known = new Set(traces);
    return (runs) => runs.filter((run) => known.has(traceOf(run)));
  }
  const known = new Set(marks);
  return (runs) => (known.size > 0 ? runs.filter((run) => known.has(markOf(run, key))) : []);
};
