import type { Channel } from '../../channel/channel.ts';
import type { Fact } from '../../incident/fact.ts';
import { inPlainCharacters } from '../../length/plain-characters.ts';
import type { PlannedSentence } from '../assemble.ts';
import { factsByNews, publishableFacts } from '../brief/facts.ts';
import { asSentence } from '../brief/plain-text.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import { answeringFacts, answerTo, askedQuestions } from './asked.ts';
import { allHold } from './conditions.ts';
import { factSentence, retractions } from './fact-sentences.ts';
import type { SlotContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import type { Source, TemplateAsked, TemplateLine, TemplateParagraph } from './template.ts';

/**
 * A sentence that the template offers: its paragraph, and its rank where space is short (0: always
 * in).
 */
export interface CandidateSentence extends PlannedSentence {
  paragraph: number;
  rank: number;
  /** The same in fewer words, for where there is no room. */
  shorter?: string;
}

/** What a template is filled with, and for which channel. */
export interface TemplateContext extends SlotContext {
  channel: Channel;
  /** Sentences and titles that a tone rule blocks. */
  blocked: ReadonlySet<string>;
  /** The facts without their dates, by id: for headlines and short channels. */
  undated: ReadonlyMap<string, string>;
}

type SentencesOf = (context: TemplateContext) => PlannedSentence[];

const factsFrom =
  (choose: (context: TemplateContext) => readonly (Fact | undefined)[]): SentencesOf =>
  (context) =>
    choose(context)
      .flatMap((fact) => fact ?? [])
      .map((fact) => factSentence(fact, context.request, context.playbook));

const asked = (texts: readonly string[]): PlannedSentence[] =>
  texts.map((text) => ({ text: asSentence(text), factIds: [] }));

const sources: Record<Source, SentencesOf> = {
  key: factsFrom(({ story }) => [story.key]),
  act: factsFrom(({ story }) => [story.act]),
  people: factsFrom(({ story }) => story.people),
  happened: factsFrom(({ story }) => story.happened),
  why: factsFrom(({ story }) => story.why),
  wrong: factsFrom(({ story }) => story.wrong),
  response: factsFrom(({ story }) => story.response),
  get: factsFrom(({ story }) => story.get),
  lead: factsFrom(({ story }) => [story.lead]),
  change: factsFrom(({ story }) => story.change),
  facts: factsFrom(({ request }) => publishableFacts(request.brief)),
  'asked-about': factsFrom(({ request, story, playbook }) =>
    answeringFacts(request.brief, [...story.response, ...story.change], playbook.words),
  ),
  changed: factsFrom(({ request }) => factsByNews(request).changed),
  news: factsFrom(({ request }) => factsByNews(request).added),
  standing: factsFrom(({ request }) => factsByNews(request).unchanged),
  'taken-back': ({ request, playbook }) => retractions(request, playbook),
  'action-first': ({ story }) =>
    asked(story.action.first === undefined ? [] : [story.action.first]),
  'action-rest': ({ story }) => asked(story.action.rest),
  'public-action': ({ story: { action } }) =>
    asked([...(action.first === undefined ? [] : [action.first]), ...action.rest]),
  commitments: ({ request }) => publishableCommitments(request.brief),
};

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
        .map((sentence) => ({ ...sentence, rank: line.rank ?? 0 })),
    );

const pair = (
  question: string,
  [first, ...rest]: readonly RankedSentence[],
  { playbook: { phrases } }: TemplateContext,
): RankedSentence[] =>
  first === undefined
    ? []
    : [
        { text: `${phrases.question}${question}`, factIds: [], rank: 0 },
        { ...first, text: `${phrases.answer}${first.text}`, onNewLine: true },
        ...rest,
      ];

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

const askedPairs = (
  { asked: { unconfirmed, unknown } }: TemplateAsked,
  context: TemplateContext,
): RankedSentence[][] =>
  askedQuestions(context.request.brief).map((question) => {
    const { request, playbook } = context;
    const answer = answerTo(question, answers(context), request.brief, playbook.words);
    const open = { text: answer.is === 'unconfirmed' ? unconfirmed : unknown, factIds: [] };
    const sentence = answer.is === 'said' ? answer.sentence : open;
    return pair(question, [{ ...sentence, rank: 0 }], context);
  });

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
      number += 1;
      all.push(...sentences.map((sentence) => ({ ...sentence, paragraph: number })));
    }
  }
  return all;
};
