import { patternOf } from '../../values/pattern.ts';
import type { Words } from './words.ts';

/** A pattern of whole words. */
export const wordsOf = (words: string): RegExp => patternOf(`(?<!\\p{L})(?:${words})(?!\\p{L})`);

/**
 * Whether one of two sentences limits what it says, or turns it, in a way that the other does not: then the other says
 * more, or less, or something else, in however many of the same words.
 */
export const turnsOtherwise = (one: string, other: string, { turns }: Words): boolean =>
  turns.some((turn) => wordsOf(turn).test(one) !== wordsOf(turn).test(other));
