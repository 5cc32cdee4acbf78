import * as z from 'zod';
import type { ChannelText } from '../draft/draft.ts';
import { foldedWords } from '../tone/names/folded-words.ts';
import { piecesOf, runsIn, SHORTEST } from '../tone/word-runs.ts';

/** What an approver asked for instead of the words that they sent back, in their own words. */
export const Wish = z.object({
  by: z.string(),
  text: z.string(),
  /** What of it stood in those words, and was only quoted. */
  quoted: z.array(z.string()).default([]),
});
export type Wish = z.infer<typeof Wish>;

/** The words of a version: texts, and the openings of a family. */
export interface Words {
  texts: readonly Pick<ChannelText, 'title' | 'text'>[];
  variants?: readonly string[] | undefined;
}

/** Says whose wishes dictated words of a version. */
export type Dictators = (words: Words) => string[];

const runsOf = ({ texts, variants = [] }: Words): Set<string> => {
  const all = [...texts.flatMap(({ title, text }) => [title ?? '', text]), ...variants];
  return new Set(all.flatMap((text) => runsIn(text, SHORTEST)));
};

// A number is no words, however it is written.
const isWorded = (piece: string): boolean =>
  piece.split(' ').filter((word) => /\p{L}/u.test(word)).length >= SHORTEST;

// Few words are anyone's.
const dictatedIn = (text: string): string[] => piecesOf(text, SHORTEST).filter(isWorded);

/** The wish of someone who sent words back. */
export const wishOf = (by: string, text: string, sentBack: Words): Wish => {
  const stood = runsOf(sentBack);
  return { by, text, quoted: dictatedIn(text).filter((piece) => stood.has(piece)) };
};

/**
 * Whose wishes stand in a version, so that they wrote in it as an editor does: six words in a row, or a whole sentence
 * of four at least, that were no quote of what they sent back. What the organisation says anyway (`own`: facts,
 * commitments, contacts, actions) nobody dictates.
 */
export const dictatorsIn = (
  wishes: readonly Wish[],
  words: Words,
  own: readonly string[],
): string[] => {
  if (wishes.length === 0) return [];
  const stands = runsOf(words);
  const ours = own.map((text) => ` ${foldedWords(text).join(' ')} `);
  const isTheirs = (piece: string) => !ours.some((text) => text.includes(` ${piece} `));
  const isTaken = ({ text, quoted }: Wish): boolean =>
    dictatedIn(text).some(
      (piece) => stands.has(piece) && !quoted.includes(piece) && isTheirs(piece),
    );
  return [...new Set(wishes.filter(isTaken).map(({ by }) => by))];
};
