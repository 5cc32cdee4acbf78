import type { PlannedSentence } from '../assemble.ts';
import { type AskedAnswer, answersTo, isKeyTold } from './answers.ts';
import { askedQuestions } from './asked.ts';
import { isBlocked } from './blocked.ts';
import { allHold } from './conditions.ts';
import { has, isFirm } from './content.ts';
import { type RankedSentence, rankedSentences } from './lines.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isUrgent } from './story.ts';
import type { TemplateAsked, TemplateParagraph, TemplateQuestion } from './template.ts';

/** Pairs are taken in in their order. */
const PAIR_RANK = 2;

/** A question with its answer, as two sentences; none where nothing answers it. */
export const pair = (
  question: string,
  [first, ...rest]: readonly RankedSentence[],
  { short, playbook: { phrases } }: TemplateContext,
): RankedSentence[] => {
  if (first === undefined) return [];
  const asked = `${phrases.question}${question}`;
  const answer = `${phrases.answer}${first.text}`;
  // Where there is little room, a question goes with its answer or not at all.
  if (short) return [{ ...first, text: `${asked}\n${answer}`, onNewLine: true, rank: PAIR_RANK }];
  return [
    { text: asked, factIds: [], rank: 0 },
    { ...first, text: answer, onNewLine: true },
    ...rest,
  ];
};

/** Questions under one heading, and what answers them. */
interface AskedPair {
  questions: string[];
  answer: AskedAnswer;
}

/** The questions that were asked, by where each is answered. */
export interface Asked {
  /** In a pair of their own. */
  pairs: AskedPair[];
  /** Where what has happened is told. */
  ofKey: string[];
  /** In a pair that the template has anyway, under their own words. */
  ofTemplate: ReadonlyMap<TemplateQuestion, string[]>;
}

const isOpening = (each: TemplateParagraph): each is TemplateQuestion =>
  'ask' in each && each.answer.some((line) => 'say' in line && line.say === 'key');

const isAnswered = (each: TemplateQuestion, context: TemplateContext): boolean =>
  allHold(each.when, context) && rankedSentences(each.answer, context).length > 0;

// Which pair of the template answers a question to which no fact or promise is the answer.
const inTemplate = (
  question: string,
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): TemplateQuestion | undefined =>
  template.find(
    (each): each is TemplateQuestion =>
      'ask' in each &&
      each.asks !== undefined &&
      has(each.asks, question) &&
      isAnswered(each, context),
  );

// Two questions with the same answer stand above it together.
const withQuestion = (pairs: readonly AskedPair[], asked: AskedAnswer): AskedPair[] => {
  const same = pairs.find(
    ({ answer }) => answer.isSaid && answer.sentences[0]?.text === asked.sentences[0]?.text,
  );
  if (!same || !asked.isSaid) return [...pairs, { questions: [asked.question], answer: asked }];
  const both = { ...same, questions: [...same.questions, asked.question] };
  return isFirm(asked.near) ? pairs.map((each) => (each === same ? both : each)) : [...pairs];
};

// As it was asked, or without a time that no fact gives: "Why did nobody notice for three weeks?"
const askedAs = (question: string, context: TemplateContext): string | undefined => {
  const { words, phrases } = context.playbook;
  const short = question.replace(new RegExp(words.questionAside, 'giu'), '');
  return [question, short].find((each) => !isBlocked(`${phrases.question}${each}`, context));
};

/**
 * The questions that were asked, each with where it is answered. One that nothing answers is left out: a fact may
 * answer it in words that nobody foresaw, and then "we cannot answer that yet" is false. The check names it to the
 * writer.
 */
export const askedOf = (
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): Asked | undefined => {
  const asked = template.find((each): each is TemplateAsked => 'asked' in each);
  if (asked === undefined) return undefined;
  const { words } = context.playbook;
  const questions = askedQuestions(context.request.brief, words)
    .filter((question) => !has(words.asksWhatHappened, question))
    .filter((question) => askedAs(question, context) !== undefined);
  const ofTemplate = new Map<TemplateQuestion, string[]>();
  const ofKey: string[] = [];
  let pairs: AskedPair[] = [];
  for (const answer of answersTo(questions, asked, context)) {
    const question = askedAs(answer.question, context) ?? answer.question;
    const place = answer.isSaid ? undefined : inTemplate(answer.question, template, context);
    if (place) ofTemplate.set(place, [...(ofTemplate.get(place) ?? []), question]);
    else if (answer.isSaid && isKeyTold(answer, context)) {
      if (isFirm(answer.near)) ofKey.push(question);
    } else if (answer.sentences.length > 0) pairs = withQuestion(pairs, { ...answer, question });
  }
  return { pairs, ofKey, ofTemplate };
};

/** What a pair of the template is headed with: the questions that were asked, where it answers any. */
export const headingOf = (each: TemplateQuestion, asked: Asked | undefined): string => {
  const own = asked?.ofTemplate.get(each);
  if (own) return own.join(' ');
  return [each.ask, ...(isOpening(each) ? (asked?.ofKey ?? []) : [])].join(' ');
};

/** The questions that were asked and have an answer of their own, each with it. */
export const askedPairs = ({ pairs }: Asked, context: TemplateContext): RankedSentence[][] =>
  pairs.map(({ questions, answer }) =>
    pair(
      questions.join(' '),
      answer.sentences.map((each) => ({ ...each, rank: 0 })),
      context,
    ),
  );

/** What answers a question that was asked, and so nothing before it. What to do is told first where it protects. */
export const toldLater = ({ pairs }: Asked, context: TemplateContext): PlannedSentence[] => {
  const action = isUrgent(context.request, context.story)
    ? sources['public-action'](context).map(({ text }) => text)
    : [];
  return pairs
    .filter(({ answer }) => answer.isSaid)
    .flatMap(({ answer }) => answer.sentences)
    .filter(({ text, factIds }) => factIds.length > 0 || !action.includes(text));
};
