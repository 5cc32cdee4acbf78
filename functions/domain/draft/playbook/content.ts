import { patternOf } from '../../values/pattern.ts';
import { WORD_MIN_LETTERS, wordsIn } from '../brief/relevance.ts';
import type { Words } from './words.ts';

/** Whether a pattern is in a text. */
export const has = (pattern: string, text: string): boolean => patternOf(pattern).test(text);

/** Two words in common are no chance. */
export const CLEARLY_SHARED = 2;

const NAMES = /(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu;
// "The 6:40", "bus 14": a number may say which one.
const NUMBERS = /(?<![\d£$€.,])\d{1,2}[.:]\d{2}(?!\d)|(?<![\d£$€.,])\d{2,}(?![\d.,:]*\d)/gu;

/** The words of a question that say what it asks about, the longest first: "DNA" says more than a long word. */
export const contentOf = (question: string, { small }: Words): string[] => [
  ...(question.match(NAMES) ?? []),
  ...(question.match(NUMBERS) ?? []),
  ...wordsIn(question)
    .filter((word) => word.length >= WORD_MIN_LETTERS && !patternOf(`^(?:${small})$`).test(word))
    .toSorted((one, other) => other.length - one.length),
];

/** Whether words answer a question by more than a word that they have in common with it. */
export const isFirm = (near: number): boolean => near >= CLEARLY_SHARED;
