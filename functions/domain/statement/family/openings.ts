import * as z from 'zod';
import type { PlacedSentence } from '../../draft/draft.ts';
import { Line } from '../../values/text.ts';

/** So many openings at least, so that no wall of identical answers stands anywhere. */
const MIN_OPENINGS = 3;
const MAX_OPENINGS = 10;
const MAX_CHARACTERS = 200;

/** The openings of a family, all different: each answer begins with one of them. */
export const Openings = z
  .array(Line(MAX_CHARACTERS))
  .min(MIN_OPENINGS)
  .max(MAX_OPENINGS)
  .refine((openings) => new Set(openings).size === openings.length, {
    message: 'must all be different',
  });

/** The words of an answer: an opening, a blank, and what all answers of the family have in common. */
export const opened = (opening: string, text: string): string => `${opening} ${text}`;

/** How many UTF-16 code units an opening puts before the text. */
export const openingLength = (opening: string): number => opened(opening, '').length;

interface Placed {
  text: string;
  sentences: PlacedSentence[];
}

/**
 * A drafted reply without its own opening, which those of the family take the place of: its first sentence,
 * where that tells no fact and something follows.
 */
export const withoutOpening = <Text extends Placed>(text: Text): Text => {
  const [first, second, ...others] = text.sentences;
  if (!first || !second || first.factIds.length > 0) return text;
  const from = second.start;
  const sentences = [second, ...others].map((sentence) => ({
    ...sentence,
    start: sentence.start - from,
    end: sentence.end - from,
  }));
  return { ...text, text: text.text.slice(from), sentences };
};
