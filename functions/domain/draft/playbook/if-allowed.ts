import { patternOf } from '../../values/pattern.ts';
import { WORD_MIN_LETTERS } from '../brief/relevance.ts';
import { has } from './content.ts';
import { holds } from './same-word.ts';
import type { Words } from './words.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

// "Use" in "using" but not in "us"; "dricka" in "drick", "dricker" and "drickbart".
const isFormOf = (word: string, act: string): boolean => {
  const stem = act.replace(/[ae]$/u, '');
  if (!word.startsWith(stem)) return false;
  const ending = act.endsWith('e')
    ? /^(?:e|es|ing)$/u
    : /^(?:a|as|ar|er|s|\p{L}?ing|bar[at]?|able)?$/u;
  return ending.test(word.slice(stem.length));
};

const askedIn = (question: string, { ifAllowed }: Words) => {
  const groups = ifAllowed.asks
    .map((ask) => patternOf(ask).exec(question)?.groups)
    .find((each) => each !== undefined);
  return groups && { act: groups['act']?.toLowerCase() ?? '', thing: groups['thing'] ?? '' };
};

// A short word, "tea", says what is asked about here as well.
const isThingIn = (text: string, thing: string, words: Words): boolean =>
  wordsOf(thing)
    .filter((word) => !patternOf(`^(?:${words.ifAllowed.aside}|${words.small})$`).test(word))
    .every((word) =>
      word.length < WORD_MIN_LETTERS ? wordsOf(text).includes(word) : holds(text, word, words),
    );

/** Whether a text says whether one may do what a question asks, with the thing that it asks about. */
export const tellsIfAllowed = (text: string, question: string, words: Words): boolean => {
  const asked = askedIn(question, words);
  return (
    asked !== undefined &&
    has(words.ifAllowed.told, text) &&
    wordsOf(text).some((word) => isFormOf(word, asked.act)) &&
    isThingIn(text, asked.thing, words)
  );
};

/** Whether a text forbids or allows anything else than what a question asks for: the milk, or to sell it. */
export const isOfOtherAct = (text: string, question: string, words: Words): boolean =>
  askedIn(question, words) !== undefined &&
  has(words.ifAllowed.rule, text) &&
  !tellsIfAllowed(text, question, words);
