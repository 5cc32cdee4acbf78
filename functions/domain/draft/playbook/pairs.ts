import type { PlannedSentence } from '../assemble.ts';
import { type Answer, answerTo, isKey } from './answers.ts';
import { askedQuestions } from './asked.ts';
import { isBlocked } from './blocked.ts';
import { allHold } from './conditions.ts';
import { has } from './content.ts';
import { type RankedSentence, rankedSentences } from './lines.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isUrgent } from './story.ts';
import type { TemplateAsked, TemplateParagraph, TemplateQuestion } from './template.ts';
import { typedAnswer } from './typed-answers.ts';

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
  sentences: readonly PlannedSentence[];
  /** Whether the answer was typed: it is told as it stands. */
  isTyped: boolean;
}

/** The questions that were asked, by where each is answered. */
export interface Asked {
  /** In a pair of their own. */
  pairs: AskedPair[];
  /** In a pair that the template says in its own place, under their own words: our apology. */
  ofTemplate: ReadonlyMap<TemplateQuestion, string[]>;
  /** Pairs that the template has anyway and that were answered by who asked. */
  instead: ReadonlySet<TemplateQuestion>;
}

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

// Two questions with the same whole answer stand above it together.
const withPair = (pairs: readonly AskedPair[], pair: AskedPair): AskedPair[] => {
  const wordsOf = ({ sentences }: AskedPair) => sentences.map(({ text }) => text).join(' ');
  const same = pairs.find((each) => wordsOf(each) === wordsOf(pair));
  if (!same || same.isTyped || pair.isTyped) return [...pairs, pair];
  const both = { ...same, questions: [...same.questions, ...pair.questions] };
  return pairs.map((each) => (each === same ? both : each));
};

// What is open is said once, also where two questions ask for it.
const withAnswer = (
  pairs: readonly AskedPair[],
  heading: string,
  { told, open }: Answer,
): AskedPair[] => {
  const isSaid = pairs.some(({ sentences }) =>
    open.some(({ text }) => sentences.some((each) => each.text === text)),
  );
  const sentences = told.length > 0 && isSaid ? told : [...told, ...open];
  return sentences.length === 0
    ? [...pairs]
    : withPair(pairs, { questions: [heading], sentences, isTyped: false });
};

const LAST_SENTENCE = /[^.!?]+\?$/u;
const LAST_CLAUSE = /[^.!?,]+\?$/u;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// As it was asked, or without a time that no fact gives, else what is asked at its end: "It was here on the 15th, what
// do I do now?"
const askedAs = (question: string, context: TemplateContext): string | undefined => {
  const { words, phrases } = context.playbook;
  const short = question.replace(new RegExp(words.questionAside, 'giu'), '');
  const ends = [LAST_SENTENCE, LAST_CLAUSE].map((end) =>
    capitalised((end.exec(question)?.[0] ?? question).trim()),
  );
  return [question, short, ...ends].find(
    (each) => !isBlocked(`${phrases.question}${each}`, context),
  );
};

/**
 * The questions that were asked, each with where it is answered: as whoever asked for the words typed it, else by what
 * surely answers it. Without either it is left out: a fact may answer it in words that nobody foresaw.
 */
export const askedOf = (
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): Asked | undefined => {
  const asked = template.find((each): each is TemplateAsked => 'asked' in each);
  if (asked === undefined) return undefined;
  const { words } = context.playbook;
  const ofTemplate = new Map<TemplateQuestion, string[]>();
  const instead = new Set<TemplateQuestion>();
  let pairs: AskedPair[] = [];
  for (const { question, answer } of askedQuestions(context.request.brief)) {
    const heading = askedAs(question, context);
    if (heading === undefined) continue;
    const place = inTemplate(question, template, context);
    if (answer !== undefined) {
      const sentences = typedAnswer(answer, context);
      if (sentences.length === 0) continue;
      pairs = withPair(pairs, { questions: [heading], sentences, isTyped: true });
      if (place && !place.besides) instead.add(place);
      continue;
    }
    if (has(words.asksWhatHappened, question)) continue;
    const found = answerTo(question, asked, context);
    const isFound = found.told.length + found.open.length > 0;
    if (!place || isFound) pairs = withAnswer(pairs, heading, found);
    else if (place.besides) ofTemplate.set(place, [...(ofTemplate.get(place) ?? []), heading]);
    else {
      pairs = withAnswer(pairs, heading, {
        told: rankedSentences(place.answer, context),
        open: [],
      });
      instead.add(place);
    }
  }
  return { pairs, ofTemplate, instead };
};

/** What a pair of the template is headed with: the questions that were asked, where it answers any. */
export const headingOf = (each: TemplateQuestion, asked: Asked | undefined): string =>
  asked?.ofTemplate.get(each)?.join(' ') ?? each.ask;

/** The questions that were asked and have an answer of their own, each with it. */
export const askedPairs = ({ pairs }: Asked, context: TemplateContext): RankedSentence[][] =>
  pairs.map(({ questions, sentences }) =>
    pair(
      questions.join(' '),
      sentences.map((each) => ({ ...each, rank: 0 })),
      context,
    ),
  );

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
    factIds.length > 0 || isActionLater || !action.includes(text);
  return told.filter((each) => isLater(each) && !isKey(each, context));
};

/** The answers that were typed: what they tell nearly in full is told nowhere else. */
export const typedIn = ({ pairs }: Asked): string[] =>
  pairs
    .filter(({ isTyped }) => isTyped)
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));
