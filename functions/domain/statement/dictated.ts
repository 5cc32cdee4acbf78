import * as z from 'zod';
import type { ChannelText } from '../draft/draft.ts';
import { piecesOf, runsIn } from '../moderation/quoted-words.ts';

/** What an approver asked to be changed, in their own words. */
export const Wish = z.object({ by: z.string(), text: z.string() });
export type Wish = z.infer<typeof Wish>;

/** The words of a version: texts, and the openings of a family. */
interface Words {
  texts: readonly Pick<ChannelText, 'title' | 'text'>[];
  variants?: readonly string[] | undefined;
}

const runsOf = ({ texts, variants = [] }: Words): string[] =>
  [...texts.flatMap(({ title, text }) => [title ?? '', text]), ...variants].flatMap(runsIn);

/**
 * Whose words of a request for changes stand in the next version, so that they wrote in it as an editor does: six
 * words in a row, or a whole short sentence, that did not stand in the version before, or stand there because they
 * were dictated already.
 */
export const dictatorsIn = (
  before: Words & { wishes: readonly Wish[]; dictators: readonly string[] },
  next: Words,
): string[] => {
  if (before.wishes.length === 0) return [];
  const stood = new Set(runsOf(before));
  const stands = new Set(runsOf(next));
  const isTaken = ({ by, text }: Wish): boolean => {
    const pieces = piecesOf(text).filter((piece) => stands.has(piece));
    return pieces.some((piece) => before.dictators.includes(by) || !stood.has(piece));
  };
  return [...new Set(before.wishes.filter(isTaken).map(({ by }) => by))];
};
