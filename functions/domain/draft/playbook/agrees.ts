import { questionsOf } from '../../tone/text/questions.ts';
import { patternOf } from '../../values/pattern.ts';
import { contentOf, has } from './content.ts';
import { isOfOtherAct, tellsIfAllowed } from './if-allowed.ts';
import { asksForForm, asksOnlyForForm, beginsWith } from './nearest.ts';
import { holds, isSame } from './same-word.ts';
import type { Words } from './words.ts';

const LAST_CLAUSE = /[^.!?,]+\?$/u;

const meaningsIn = (text: string, { meanings }: Words): string[] =>
  meanings.flatMap(({ each }) => each.filter((meaning) => has(meaning, text)));

/** Whether a text means nothing that excludes what is asked: "put out" for "began", "left" for "arrived". */
export const isMeant = (text: string, question: string, words: Words): boolean => {
  const asked = meaningsIn(question, words);
  const told = meaningsIn(text, words);
  return words.meanings.every(({ each, state }) => {
    const own = each.filter((meaning) => told.includes(meaning));
    const isAsked = each.some((meaning) => asked.includes(meaning));
    // "Is it closed? It is open."
    if (own.length === 0 || !isAsked || (state && has(words.asksWhether, question))) return true;
    return own.some((meaning) => asked.includes(meaning));
  });
};

// "Are the passengers unhurt?" asks of nobody else; "is my account one of them?" of all who are.
const isOfThing = (text: string, question: string, words: Words): boolean => {
  if (has(words.asksIfConcerned, question) || tellsIfAllowed(text, question, words)) return true;
  const thing = patternOf(words.asksWhether).exec(question)?.groups?.['thing'] ?? '';
  return contentOf(thing, words).every((word) => holds(text, word, words));
};

// "The bus left the road" does not say who drove it, nor does who built it.
const isOfDoer = (text: string, question: string, words: Words): boolean => {
  const act = patternOf(words.asksWho).exec(question)?.groups?.['act'];
  if (act === undefined) return true;
  if (!holds(text, act, words)) return false;
  if (has(words.doer, text)) return true;
  const [first = ''] = text.replace(patternOf(words.article), '').split(' ');
  return !contentOf(question, words).some((word) => holds(first, word, words));
};

const tells = (text: string, word: string, words: Words): boolean =>
  isSame(text, word, words) || meaningsIn(word, words).some((meaning) => has(meaning, text));

// All that a time, a number or a place is asked of, and not in passing where it is a single word.
const isOfAll = (text: string, question: string, words: Words): boolean => {
  if (!asksForForm(question, words)) return true;
  const content = contentOf(LAST_CLAUSE.exec(question)?.[0] ?? question, words);
  const [only = ''] = content;
  const isInPassing = content.length === 1 && asksOnlyForForm(question, words);
  return (
    content.every((word) => tells(text, word, words)) && (!isInPassing || beginsWith(text, only))
  );
};

const isAsNeeded = (text: string, question: string, { needs }: Words): boolean =>
  needs.every(({ ask, told }) => !has(ask, question) || has(told, text));

const isOfAct = (text: string, question: string, words: Words): boolean =>
  !isOfOtherAct(text, question, words);

/**
 * Whether a text is about what a question asks: the same thing, who did it, that it began and not that it ended. No
 * answer is better than a wrong one, however many words it shares.
 */
export const agrees = (text: string, question: string, words: Words): boolean =>
  questionsOf(question).every((each) =>
    [isMeant, isOfThing, isOfDoer, isOfAll, isAsNeeded, isOfAct].every((isOf) =>
      isOf(text, each, words),
    ),
  );
