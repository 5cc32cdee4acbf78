import { CLEARLY_SHARED } from './content.ts';
import { asksForForm, isKnown } from './nearest.ts';
import { holds, isCommon, isOrEndsIn, sharedOf } from './same-word.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

/** A single word of a question answers no longer one. */
const SINGLE_SHARE = 3;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

// "Information" asks for none of the Information Commissioner's.
const isInName = (word: string, text: string, question: string): boolean =>
  text.slice(1).includes(capital(word)) && !question.includes(capital(word));

// One word in common is enough only where no other text has it, and where the text makes sense by itself.
const isTelling = (
  word: string,
  text: string,
  question: string,
  texts: readonly string[],
  words: Words,
): boolean =>
  !isInName(word, text, question) &&
  isOrEndsIn(text, word, words) &&
  texts.filter((each) => holds(each, word, words)).length === 1 &&
  (isAbout('impersonal', { text }, words) || !isAbout('leans', { text }, words));

/**
 * How closely a text answers a question by the words that both hold, 0: not. `texts`: all that may be told and all that
 * is open, this text among them.
 */
export const likeness = (
  text: string,
  question: string,
  texts: readonly string[],
  words: Words,
): number => {
  if (asksForForm(question, words)) return 0;
  const shared = sharedOf(text, question, words);
  if (!shared.some((word) => !isCommon(word, texts, words))) return 0;
  if (shared.length >= CLEARLY_SHARED) return shared.length;
  // What is asked for is known, and the text doesn't say it.
  if (isKnown(question, words)) return 0;
  const isEnough = shared.length * SINGLE_SHARE >= sharedOf(question, question, words).length;
  return isEnough && shared.every((word) => isTelling(word, text, question, texts, words)) ? 1 : 0;
};
