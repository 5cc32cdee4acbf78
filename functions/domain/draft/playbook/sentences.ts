import { inPlainCharacters } from '../../length/plain-characters.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableCommitments, publishableOpen } from '../brief/writers-words.ts';
import {
  alsoAsked,
  answerTo,
  askedQuestions,
  isNarrow,
  mayNotBeOpen,
  unknownAnswer,
} from './asked.ts';
import { allHold } from './conditions.ts';
import { rankOf } from './rank.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { sources } from './sources.ts';
import { isUrgent } from './story.ts';
import type { TemplateAsked, TemplateLine, TemplateParagraph } from './template.ts';

/**
 * A sentence that the template offers: its paragraph, and its rank where space is short (0: always
 * in).
 */
export interface CandidateSentence extends PlannedSentence {
  paragraph: number;
  rank: number;
  /** The same in fewer words, for where there is no room. */
  shorter?: string;
  /** Whether it is tried whole first: a promise. */
  isPromise?: boolean;
  /** The fact that it makes no sense without. */
  leansOn?: string;
}

// A blocked sentence may have stood in an SMS, or after the sign of an answer.
const isBlocked = (text: string, { blocked, playbook }: TemplateContext): boolean =>
  [text, inPlainCharacters(text), `${playbook.phrases.answer}${text}`].some((one) =>
    blocked.has(one),
  );

const sentencesOf = (line: TemplateLine, context: TemplateContext): PlannedSentence[] => {
  if ('say' in line) return sources[line.say](context);
  const { short, shortElse } = context.short ? line : {};
  const templates = [short ?? line.text, shortElse ?? line.else ?? '', ''].flat();
  const filled = templates
    .map((template) => fillSlots(template, context))
    .find((words) => words !== undefined && !isBlocked(words.text, context));
  return filled === undefined || filled.text === '' ? [] : [filled];
};

type RankedSentence = PlannedSentence & { rank: number };

const isFor = ({ only }: TemplateLine, { channel }: TemplateContext): boolean =>
  only === undefined || only.includes(channel);

const rankedSentences = (
  lines: readonly TemplateLine[],
  context: TemplateContext,
): RankedSentence[] =>
  lines
    .filter((line) => isFor(line, context) && allHold(line.when, context))
    .flatMap((line) =>
      sentencesOf(line, context)
        .filter(({ text }) => !isBlocked(text, context))
        .map((sentence) => ({ ...sentence, rank: rankOf(line, sentence, context) })),
    );

/** Pairs are taken in in their order. */
const PAIR_RANK = 2;

const pair = (
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

const isTold = (sentence: PlannedSentence, told: readonly PlannedSentence[]): boolean =>
  told.some(({ text }) => text.endsWith(sentence.text)) ||
  (sentence.factIds.length > 0 &&
    sentence.factIds.every((id) => told.some(({ factIds }) => factIds.includes(id))));

const untold = <Sentence extends PlannedSentence>(
  sentences: readonly Sentence[],
  told: readonly PlannedSentence[],
): Sentence[] =>
  sentences.filter(
    (sentence, at) => !isTold(sentence, told) && !isTold(sentence, sentences.slice(0, at)),
  );

/** What may answer a question: facts, what to do, what we have promised. */
const answers = (context: TemplateContext): PlannedSentence[] => {
  const { brief } = context.request;
  return [
    ...sources.facts(context),
    ...publishableCommitments(brief),
    ...sources['public-action'](context),
  ].filter(({ text }) => !isBlocked(text, context));
};

const said = (text: string): PlannedSentence => ({ text, factIds: [] });

// What to do answers what to do, and whether something may be done.
const isAnsweredByAction = (
  question: string,
  isKnown: boolean,
  { playbook: { words }, request, story }: TemplateContext,
): boolean => {
  if (isNarrow(question, words)) return false;
  if (new RegExp(words.asksWhatToDo, 'iu').test(question)) return true;
  return (
    !isKnown && isUrgent(request, story) && new RegExp(words.asksIfAllowed, 'iu').test(question)
  );
};

// "No sign of an attack" alone leaves open what it was.
const besideIt = (
  question: string,
  { text }: PlannedSentence,
  context: TemplateContext,
): PlannedSentence[] => {
  const also = alsoAsked(question, context.playbook.words);
  if (also === undefined) return [];
  const isBeside = (each: PlannedSentence) =>
    each.text !== text && new RegExp(also, 'iu').test(each.text);
  return answers(context).filter(isBeside).slice(0, 1);
};

const answered = (
  question: string,
  { asked: { unconfirmed, open, unknown } }: TemplateAsked,
  context: TemplateContext,
): PlannedSentence[] => {
  const { request, playbook } = context;
  const answer = answerTo(question, answers(context), request.brief, playbook.words);
  const action = sources['public-action'](context);
  if (action.length > 0 && isAnsweredByAction(question, answer.is === 'said', context))
    return action;
  const named = unknownAnswer(question, request.brief, playbook.words);
  if (answer.is === 'said')
    return [answer.sentence, ...besideIt(question, answer.sentence, context)];
  if (mayNotBeOpen(question, request.brief, playbook.words)) return [];
  if (answer.is === 'half-said') return [said(named ?? unknown), answer.sentence];
  if (answer.is === 'unconfirmed') {
    const isOne = publishableOpen(request.brief).length === 1;
    return [said((isOne ? fillSlots(open, context)?.text : undefined) ?? unconfirmed)];
  }
  return named === undefined ? [] : [said(named)];
};

// A question that nothing answers is left out: a fact may answer it in words that nobody foresaw, and then "we
// cannot answer that yet" is false. The check names it to the writer.
const askedPairs = (template: TemplateAsked, context: TemplateContext): RankedSentence[][] => {
  const { words } = context.playbook;
  // What has happened is the first answer: nobody wants to read it again.
  const isRead = isUrgent(context.request, context.story);
  const isKey = ({ factIds }: PlannedSentence) =>
    isRead && factIds.includes(context.story.key?.id ?? '');
  return askedQuestions(context.request.brief)
    .filter((question) => !new RegExp(words.asksWhatHappened, 'iu').test(question))
    .filter((question) => !isBlocked(`${context.playbook.phrases.question}${question}`, context))
    .map((question) => ({ question, answer: answered(question, template, context) }))
    .filter(({ answer }) => !answer.some(isKey))
    .map(({ question, answer }) =>
      pair(
        question,
        answer.map((each) => ({ ...each, rank: 0 })),
        context,
      ),
    );
};

const paragraphsFor = (
  paragraph: TemplateParagraph,
  told: readonly PlannedSentence[],
  context: TemplateContext,
): RankedSentence[][] => {
  if ('asked' in paragraph) return askedPairs(paragraph, context);
  if (!('ask' in paragraph)) return [untold(rankedSentences(paragraph, context), told)];
  const { ask, when, answer } = paragraph;
  if (!allHold(when, context)) return [];
  return [pair(ask, untold(rankedSentences(answer, context), told), context)];
};

/** All that the template says for this request, in reading order, each sentence and fact once. */
export const candidatesFor = (
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): CandidateSentence[] => {
  const all: CandidateSentence[] = [];
  let number = 0;
  for (const paragraph of template) {
    for (const sentences of paragraphsFor(paragraph, all, context)) {
      // Where there is little room, all is one paragraph.
      if (!context.short || number === 0) number += 1;
      all.push(...sentences.map((sentence) => ({ ...sentence, paragraph: number })));
    }
  }
  return all;
};
