import type { PlannedSentence } from '../assemble.ts';
import { isKey } from './answers.ts';
import { isBlocked } from './blocked.ts';
import { has } from './content.ts';
import type { RankedSentence } from './lines.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isUrgent } from './story.ts';
import type { TemplateQuestion } from './template.ts';

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
export interface AskedPair {
  questions: string[];
  sentences: readonly PlannedSentence[];
  /** Whether the answer was typed: it is told as it stands. */
  isTyped: boolean;
}

/** The questions that were asked, by where each is answered. */
export interface Asked {
  /** In a pair of their own. */
  pairs: readonly AskedPair[];
  /** In a pair that the template says in its own place: our apology, what has happened, what to do. */
  ofTemplate: ReadonlyMap<TemplateQuestion, string[]>;
  /** Pairs that the template has anyway and that were answered by who asked. */
  instead: ReadonlySet<TemplateQuestion>;
  /** What stands in the place of one that it says in full, as it was typed: what protects is not told later. */
  inPlace: ReadonlyMap<TemplateQuestion, AskedPair>;
}

/**
 * What a pair of the template is headed with: its own question and those that were asked and have the same answer, or
 * these alone where it answers what was asked besides.
 */
export const headingOf = (each: TemplateQuestion, asked: Asked | undefined): string => {
  const questions = asked?.ofTemplate.get(each) ?? [];
  return questions.length > 0 && each.besides
    ? questions.join(' ')
    : [each.ask, ...questions].join(' ');
};

const askedPair = (
  { sentences }: AskedPair,
  heading: string,
  context: TemplateContext,
): RankedSentence[] =>
  pair(
    heading,
    sentences.map((each) => ({ ...each, rank: 0 })),
    context,
  );

/** What was typed in the place of a pair of the template, which asks besides what it asks itself. */
export const pairInPlace = (
  each: TemplateQuestion,
  { inPlace }: Asked,
  context: TemplateContext,
): RankedSentence[] | undefined => {
  const { playbook } = context;
  const own = inPlace.get(each);
  if (own === undefined) return undefined;
  const asked = own.questions.join(' ');
  const both = has(playbook.words.asksWhatToDo, asked) ? asked : `${asked} ${each.ask}`;
  const isStopped = isBlocked(`${playbook.phrases.question}${both}`, context);
  return askedPair(own, isStopped ? asked : both, context);
};

/** The questions that were asked and have an answer of their own, each with it. */
export const askedPairs = (
  { pairs, inPlace }: Asked,
  context: TemplateContext,
): RankedSentence[][] => {
  const placed = [...inPlace.values()];
  return pairs
    .filter((each) => !placed.includes(each))
    .map((each) => askedPair(each, each.questions.join(' '), context));
};

/**
 * What answers a question that was asked, and so nothing before it. What has happened is told first all the same, and so
 * is what to do, where it protects or no answer holds all of it.
 */
export const toldLater = ({ pairs }: Asked, context: TemplateContext): PlannedSentence[] => {
  const told = pairs.flatMap(({ sentences }) => sentences);
  const action = sources['public-action'](context).map(({ text }) => text);
  const isActionLater =
    !isUrgent(context.request, context.story) &&
    action.every((text) => told.some((each) => each.text === text));
  const isLater = ({ text, factIds }: PlannedSentence) =>
    factIds.length > 0 || isActionLater || !action.some((each) => text.endsWith(each));
  return told.filter((each) => isLater(each) && !isKey(each, context));
};
