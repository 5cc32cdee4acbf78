import type { Fact } from '../../incident/fact.ts';
import type { Brief } from '../../tone/brief.ts';
import { questionsIn } from '../../tone/text/questions.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { plainLines } from '../brief/plain-text.ts';
import { isPublishable } from '../brief/publishable.ts';
import { has, isFirm } from './content.ts';
import { asksIn, closeness, helps, isOfEvent, sharesSubject } from './matching.ts';
import type { Words } from './words.ts';

/** As many as a page of questions and answers holds. */
const QUESTIONS_MAX = 12;
const QUESTION_MAX_CHARACTERS = 160;

const mayBeAsked = (words: string, brief: Brief): boolean =>
  words.length <= QUESTION_MAX_CHARACTERS && isPublishable(words, brief);

// "Nobody has rung me. Does that mean mine are safe?": what a question leans on was said right before it.
const asAsked = (question: string, comment: string, brief: Brief, words: Words): string => {
  const before = comment.slice(0, comment.indexOf(question)).trimEnd();
  const [led = ''] = /[^.?!\n]+\.$/u.exec(before) ?? [];
  const whole = `${led.trim()} ${question}`;
  return has(words.ledBy, led) && mayBeAsked(whole, brief) ? whole : question;
};

/** The questions in the words that a brief was asked with, each with what somebody says of themselves right before it. */
export const askedQuestions = (brief: Brief, words: Words): string[] => {
  const comment = plainLines(brief.comment ?? '');
  return questionsIn(comment)
    .filter((each) => mayBeAsked(each, brief))
    .slice(0, QUESTIONS_MAX)
    .map((each) => asAsked(each, comment, brief, words));
};

const open = ({ facts }: Brief) => facts.filter(({ status }) => status === 'unconfirmed');

/** Whether only certain words answer a question: another one would stand beside it. */
export const isNarrow = (question: string, words: Words): boolean =>
  asksIn(question, words).some(({ only }) => only);

/** What stands beside the answer to a question. */
export const alsoAsked = (question: string, words: Words): string | undefined =>
  asksIn(question, words).find(({ also }) => also !== undefined)?.also;

/** Whether somebody asks whether they themselves can do or get something. */
export const asksForOneself = (question: string, words: Words): boolean =>
  has(words.asksForOneself, question);

/** Whether words only help with a question, and don't answer it. */
const onlyHelps = (text: string, question: string, words: Words): boolean =>
  asksIn(question, words).some((row) => !has(row.told, text) && helps(row, text));

/** Whether a question is a reproach, or about what we want or think: no fact answers it, and it is not open. */
export const isReproach = (question: string, { reproaches }: Words): boolean =>
  has(reproaches, question);

/** What a question was found to be answered by: words of ours, or that it is open or unknown. */
export type Answer =
  | { is: 'said' | 'half-said'; sentence: PlannedSentence; near: number }
  | { is: 'unconfirmed'; open: Fact }
  | { is: 'unknown' };

type Ask = Words['asks'][number];

const rowsFor = (question: string, put: string, words: Words): Ask[] =>
  asksIn(question, words).filter(({ open: asked }) => asked !== undefined && has(asked, put));

/** As near as a fact with the words that are asked for, or nearer. */
const ROW_NEAR = 2;
const FIRST_NEAR = 10;

// What is open may be put in other words than the fact itself. One word of it is enough where nothing is told.
const openness = (
  { text, open: put = '' }: Fact,
  question: string,
  isTold: boolean,
  words: Words,
): number => {
  const rows = rowsFor(question, put, words);
  const isOfOthers = has(words.others, question) && has(words.others, put);
  if (rows.some(({ openFirst }) => openFirst) && sharesSubject(question, put, words))
    return FIRST_NEAR;
  // "How did it get in?" is not answered by "whether more are ill".
  const isOther = rows.length === 0 && asksIn(question, words).some((row) => row.only && row.open);
  if (isTold || isOther) return closeness(text, question, '', words);
  return Math.max(
    closeness(text, question, '', words),
    closeness(put, question, '', words),
    Number(isOfOthers || sharesSubject(question, `${text} ${put}`, words)),
    rows.length > 0 ? ROW_NEAR : 0,
  );
};

/** The answer to a question among sentences that may be said. */
export const answerTo = (
  question: string,
  sentences: readonly PlannedSentence[],
  brief: Brief,
  words: Words,
): Answer => {
  const event = eventOf(brief);
  const near = (text: string) => closeness(text, question, event, words);
  const [best] = sentences.toSorted((one, other) => near(other.text) - near(one.text));
  const said = best ? near(best.text) : 0;
  const isTold = isFirm(said);
  const asOpen = (fact: Fact) => openness(fact, question, isTold, words);
  const [nearest] = open(brief).toSorted((one, other) => asOpen(other) - asOpen(one));
  const isOpen = nearest && asOpen(nearest) > 0 && asOpen(nearest) >= said + Number(isTold);
  if (isOpen) return { is: 'unconfirmed', open: nearest };
  if (!best || said === 0) return { is: 'unknown' };
  const is = onlyHelps(best.text, question, words) ? 'half-said' : 'said';
  return { is, sentence: best, near: said };
};

/** What is open that a question asks for, whatever else answers it. */
export const openBeside = (question: string, brief: Brief, words: Words): Fact | undefined =>
  open(brief).find(({ open: put = '' }) => rowsFor(question, put, words).length > 0);

// What has happened was entered first.
const eventOf = (brief: Brief): string => publishableFacts(brief)[0]?.text ?? '';

/** Whether a question must not be called open: a fact for staff alone answers it, or none ever could. */
export const mayNotBeOpen = (question: string, brief: Brief, words: Words): boolean =>
  isReproach(question, words) ||
  brief.insideFacts.some(({ text }) => closeness(text, question, '', words) > 0);

/** That a question has no answer yet, in words that name what it asks. */
export const unknownAnswer = (question: string, brief: Brief, words: Words): string | undefined => {
  const isCauseTold =
    publishableFacts(brief).some(({ text }) => has(words.cause, text)) &&
    isOfEvent(question, eventOf(brief), words);
  return words.unknowns.find((row) => has(row.ask, question) && !(row.cause && isCauseTold))?.say;
};
