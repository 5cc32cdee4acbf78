import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { questionsIn } from '../../tone/text/questions.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { plainText } from '../brief/plain-text.ts';
import { isPublishable } from '../brief/publishable.ts';
import { sharedWords, WORD_MIN_LETTERS, wordsIn } from '../brief/relevance.ts';
import { isAbout } from './story.ts';
import type { Words } from './words.ts';

/** As many as a page of questions and answers holds. */
const QUESTIONS_MAX = 12;
const QUESTION_MAX_CHARACTERS = 160;

/** The questions in the words that a brief was asked with. */
export const askedQuestions = (brief: Brief): string[] =>
  [...new Set(questionsIn(brief.comment ?? '').map(plainText))]
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

/** What stands beside the answer to a question. */
export const alsoAsked = (question: string, words: Words): string | undefined =>
  asksIn(question, words).find(({ also }) => also !== undefined)?.also;

/** Whether a text is about what a question asks about, in any form of a word. */
export const sharesSubject = (question: string, text: string, words: Words): boolean =>
  contentOf(question, words).some((word) => holds(text, word));

/** Whether somebody asks whether they themselves can do or get something. */
export const asksForOneself = (question: string, words: Words): boolean =>
  has(words.asksForOneself, question);

/** Whether what a question asks for is among what is open, whatever else answers it. */
export const asksOpen = (question: string, brief: Brief, words: Words): boolean => {
  const put = open(brief).map(({ open: words = '' }) => words);
  return asksIn(question, words).some(
    (row) => row.open !== undefined && put.some((each) => has(row.open ?? '', each)),
  );
};

const helps = ({ half }: Ask, text: string): boolean => half !== undefined && has(half, text);

/** Two words in common are no chance. */
const CLEARLY_SHARED = 2;

// The words of a question that say what it asks about, the longest first: "DNA" says more than a long word.
const contentOf = (question: string, { small }: Words): string[] => [
  ...(question.match(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu) ?? []),
  ...wordsIn(question)
    .filter(
      (word) => word.length >= WORD_MIN_LETTERS && !new RegExp(`^(?:${small})$`, 'iu').test(word),
    )
    .toSorted((one, other) => other.length - one.length),
];

const holds = (text: string, word: string): boolean =>
  word === word.toLowerCase() ? sharedWords(text, word) > 0 : text.includes(word);

// What is asked and what is asked about it must both be told: each narrow row has its words. A single word in
// common is chance, unless it is the one that says most.
const closeness = (text: string, question: string, words: Words): number => {
  const content = contentOf(question, words);
  const shared = content.filter((word) => holds(text, word));
  const rows = asksIn(question, words);
  const about = rows.filter(
    (row) =>
      helps(row, text) ||
      (has(row.told, text) && (!row.near || content.length === 0 || shared.length > 0)),
  );
  if (rows.some((row) => row.only && !about.includes(row))) return 0;
  // What leans on another fact says by itself only what is asked for in so many words.
  const isClear =
    about.length > 0 ||
    (!isAbout('leans', { text }, words) &&
      (shared.length >= CLEARLY_SHARED || (content[0] !== undefined && holds(text, content[0]))));
  return isClear ? shared.length + 2 * about.length : 0;
};

/** Whether words only help with a question, and don't answer it. */
const onlyHelps = (text: string, question: string, words: Words): boolean =>
  asksIn(question, words).some((row) => !has(row.told, text) && helps(row, text));

/** Whether a question is a reproach, or about what we want or think: no fact answers it, and it is not open. */
export const isReproach = (question: string, { reproaches }: Words): boolean =>
  has(reproaches, question);

// Of a question without such words something is open only where it says so in much the same words.
const askedWords = (question: string, brief: Brief, words: Words): readonly string[] => {
  const content = contentOf(question, words);
  const isPutAlike = open(brief).some(
    ({ text, open: put = '' }) => sharedWords(`${text} ${put}`, question) >= CLEARLY_SHARED,
  );
  return content.length > 0 || !isPutAlike ? content : [question];
};

const questionsOf = (brief: Brief, words: Words): string =>
  questionsIn(brief.comment ?? '')
    .filter((question) => !isReproach(question, words))
    .flatMap((question) => askedWords(question, brief, words))
    .join(' ');

// What is open may be put in other words than the fact itself.
const sharedWith = ({ text, status, open: put = '' }: Fact, questions: string): number =>
  sharedWords(status === 'unconfirmed' ? `${text} ${put}` : text, questions);

const mostShared = (facts: readonly Fact[], brief: Brief, words: Words): number =>
  Math.max(0, ...facts.map((fact) => sharedWith(fact, questionsOf(brief, words))));

/** Whether the questions of a comment are about what is not confirmed yet, no less than about what is. */
export const isAskedAboutOpen = (brief: Brief, words: Words): boolean => {
  const asked = mostShared(open(brief), brief, words);
  return asked > 0 && asked >= mostShared(publishableFacts(brief), brief, words);
};

/** The unconfirmed facts that the questions of a comment are about, as far as any is: those nearest to them. */
export const openAskedAbout = (brief: Brief, words: Words): Fact[] => {
  const most = mostShared(open(brief), brief, words);
  return most === 0
    ? []
    : open(brief).filter((fact) => sharedWith(fact, questionsOf(brief, words)) === most);
};

/** What a question was found to be answered by: words of ours, or that it is open or unknown. */
export type Answer =
  | { is: 'said' | 'half-said'; sentence: PlannedSentence }
  | { is: 'unconfirmed' }
  | { is: 'unknown' };

/** The answer to a question among sentences that may be said. */
export const answerTo = (
  question: string,
  sentences: readonly PlannedSentence[],
  brief: Brief,
  words: Words,
): Answer => {
  const near = (text: string) => closeness(text, question, words);
  const [best] = sentences.toSorted((one, other) => near(other.text) - near(one.text));
  const said = best ? near(best.text) : 0;
  const unconfirmed = Math.max(
    0,
    ...open(brief).map(({ text, open: put = '' }) => {
      const isNear =
        said === 0 &&
        (contentOf(question, words).some((word) => holds(text, word)) ||
          (has(words.others, question) && has(words.others, put)));
      return Math.max(closeness(text, question, words), Number(isNear));
    }),
  );
  if (unconfirmed > said || (said === 0 && asksOpen(question, brief, words)))
    return { is: 'unconfirmed' };
  if (!best || said === 0) return { is: 'unknown' };
  return { is: onlyHelps(best.text, question, words) ? 'half-said' : 'said', sentence: best };
};

/** Whether a question must not be called open: a fact for staff alone answers it, or none ever could. */
export const mayNotBeOpen = (question: string, brief: Brief, words: Words): boolean =>
  isReproach(question, words) ||
  brief.insideFacts.some(({ text }) => closeness(text, question, words) > 0);

/** That a question has no answer yet, in words that name what it asks. */
export const unknownAnswer = (
  question: string,
  brief: Brief,
  { unknowns, cause }: Words,
): string | undefined => {
  const isCauseTold = publishableFacts(brief).some(({ text }) => has(cause, text));
  return unknowns.find((row) => has(row.ask, question) && !(row.cause && isCauseTold))?.say;
};

/**
 * The facts that answer a comment: all of them. Who mourns is told those that are about what they say, and
 * those that say what is done about it.
 */
export const answeringFacts = (
  brief: Brief,
  done: readonly Fact[],
  words: Words,
): readonly Fact[] => {
  const facts = publishableFacts(brief);
  const near = facts.filter(({ text }) => closeness(text, brief.comment ?? '', words) > 0);
  const isMourning = has(words.mourns, brief.comment ?? '');
  return near.length === 0 || !isMourning || brief.wrongdoing === 'ours'
    ? facts
    : facts.filter((fact) => near.includes(fact) || done.includes(fact));
};
