import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { plainText } from '../brief/plain-text.ts';
import { isPublishable } from '../brief/publishable.ts';
import { sharedWords, sharesLongWord } from '../brief/relevance.ts';
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

type Ask = Words['asks'][number];

const has = (pattern: string, text: string): boolean => new RegExp(pattern, 'iu').test(text);

const asksIn = (question: string, { asks }: Words): Ask[] =>
  asks.filter(({ ask }) => has(ask, question));

/** Whether only certain words answer a question: another one would stand beside it. */
export const isNarrow = (question: string, words: Words): boolean =>
  asksIn(question, words).some(({ only }) => only);

const helps = ({ half }: Ask, text: string): boolean => half !== undefined && has(half, text);

// What is asked and what is asked about it must both be told: each narrow row has its words.
const closeness = (text: string, question: string, words: Words): number => {
  const rows = asksIn(question, words);
  const about = rows.filter((row) => has(row.told, text) || helps(row, text));
  const isBeside = rows.some((row) => row.only && !about.includes(row));
  return isBeside ? 0 : sharedWords(text, question) + 2 * about.length;
};

/** Whether words only help with a question, and don't answer it. */
const onlyHelps = (text: string, question: string, words: Words): boolean =>
  asksIn(question, words).some((row) => !has(row.told, text) && helps(row, text));

/** Whether the questions of a comment are about what is not confirmed yet, no less than about what is. */
export const isAskedAboutOpen = (brief: Brief): boolean => {
  const questions = (brief.comment?.match(questionMark) ?? []).join(' ');
  const shared = (facts: readonly Fact[]) =>
    Math.max(0, ...facts.map(({ text }) => sharedWords(text, questions)));
  const asked = shared(open(brief));
  return asked > 0 && asked >= shared(publishableFacts(brief));
};

/** What a question was found to be answered by: words of ours, or that it is open or unknown. */
export type Answer =
  | { is: 'said' | 'half-said'; sentence: PlannedSentence }
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
    const isChance = isLong && found <= CHANCE.shared && !sharesLongWord(text, question);
    return isChance ? 0 : found;
  };
  const [best] = sentences.toSorted((one, other) => near(other.text) - near(one.text));
  const said = best ? near(best.text) : 0;
  const unconfirmed = Math.max(
    0,
    ...open(brief).map(({ text }) => closeness(text, question, words)),
  );
  if (unconfirmed > said) return { is: 'unconfirmed' };
  if (!best || said === 0) return { is: 'unknown' };
  return { is: onlyHelps(best.text, question, words) ? 'half-said' : 'said', sentence: best };
};

/** That a question has no answer yet, in words that name what it asks. */
export const unknownAnswer = (question: string, { unknowns }: Words): string | undefined =>
  unknowns.find(({ ask }) => has(ask, question))?.say;

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
