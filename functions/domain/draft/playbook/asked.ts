import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { plainText } from '../brief/plain-text.ts';
import { isPublishable } from '../brief/publishable.ts';
import { sharedWords } from '../brief/relevance.ts';
import type { Words } from './words.ts';

const questionMark = /[^?.!\n]+\?/gu;
/** As many as a page of questions and answers holds. */
const QUESTIONS_MAX = 12;
const QUESTION_MAX_CHARACTERS = 160;

/** The questions in the words that a brief was asked with. */
export const askedQuestions = (brief: Brief): string[] =>
  [...new Set((brief.comment?.match(questionMark) ?? []).map(plainText))]
    .filter((each) => each.length <= QUESTION_MAX_CHARACTERS && isPublishable(each, brief))
    .slice(0, QUESTIONS_MAX);

const open = ({ facts }: Brief) => facts.filter(({ status }) => status === 'unconfirmed');

/** Whether only certain words answer a question: another one would stand beside it. */
export const isNarrow = (question: string, { asks }: Words): boolean =>
  asks.some(({ ask, only }) => only && new RegExp(ask, 'iu').test(question));

const closeness = (text: string, question: string, words: Words): number => {
  const about = words.asks.filter(
    ({ ask, told }) => new RegExp(ask, 'iu').test(question) && new RegExp(told, 'iu').test(text),
  );
  return isNarrow(question, words) && about.length === 0
    ? 0
    : sharedWords(text, question) + 2 * about.length;
};

/** Whether a comment asks about something that is not confirmed yet. */
export const isAskedAboutOpen = (brief: Brief): boolean => {
  const shared = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => sharedWords(text, brief.comment ?? '')));
  return shared(open(brief).map(({ text }) => text)) > 0;
};

/** What a question was found to be answered by: words of ours, or that it is open or unknown. */
export type Answer =
  | { is: 'said'; sentence: PlannedSentence }
  | { is: 'unconfirmed' }
  | { is: 'unknown' };

/** A word in common is chance, unless the question has hardly any other. */
const CHANCE = { shared: 1, words: 2 };

/** The answer to a question among sentences that may be said. */
export const answerTo = (
  question: string,
  sentences: readonly PlannedSentence[],
  brief: Brief,
  words: Words,
): Answer => {
  const isLong = sharedWords(question, question) > CHANCE.words;
  const near = (text: string) => {
    const found = closeness(text, question, words);
    return isLong && found <= CHANCE.shared ? 0 : found;
  };
  const [best] = sentences.toSorted((one, other) => near(other.text) - near(one.text));
  const said = best ? near(best.text) : 0;
  const unconfirmed = Math.max(0, ...open(brief).map(({ text }) => near(text)));
  if (unconfirmed > said) return { is: 'unconfirmed' };
  return best && said > 0 ? { is: 'said', sentence: best } : { is: 'unknown' };
};

/**
 * The facts that answer a comment: those that are about what it says, and those that say what is
 * done about it. Where none is about it, or where we did wrong, all of them.
 */
export const answeringFacts = (
  brief: Brief,
  done: readonly Fact[],
  words: Words,
): readonly Fact[] => {
  const facts = publishableFacts(brief);
  const near = facts.filter(({ text }) => closeness(text, brief.comment ?? '', words) > 0);
  return near.length === 0 || brief.wrongdoing === 'ours'
    ? facts
    : facts.filter((fact) => near.includes(fact) || done.includes(fact));
};
