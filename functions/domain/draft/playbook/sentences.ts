import type { PlannedSentence } from '../assemble.ts';
import { isBlocked } from './blocked.ts';
import { allHold } from './conditions.ts';
import { askedPairs, pair, type RankedSentence } from './pairs.ts';
import { rankOf } from './rank.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { sources } from './sources.ts';
import type { TemplateLine, TemplateParagraph } from './template.ts';

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

const sentencesOf = (line: TemplateLine, context: TemplateContext): readonly PlannedSentence[] => {
  if ('say' in line) return sources[line.say](context);
  const { short, shortElse } = context.short ? line : {};
  const templates = [short ?? line.text, shortElse ?? line.else ?? '', ''].flat();
  const filled = templates
    .map((template) => fillSlots(template, context))
    .find((words) => words !== undefined && !isBlocked(words.text, context));
  return filled === undefined || filled.text === '' ? [] : [filled];
};

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
