import { createHmac } from 'node:crypto';
import { piecesOf } from '../tone/word-runs.ts';
import type { Archived } from './removal.ts';

/** Hexadecimal characters of a mark: enough that no two runs share one by chance. */
const MARK_LENGTH = 16;

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
