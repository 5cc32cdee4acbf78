import type { Fact } from '../../incident/fact.ts';
import { patternOf } from '../../values/pattern.ts';
import type { PlannedSentence } from '../assemble.ts';
import { isKey } from './answers.ts';
import { askedOf } from './asked-pairs.ts';
import type { CandidateSentence } from './candidate.ts';
import { allHold } from './conditions.ts';
import { type RankedSentence, rankedSentences } from './lines.ts';
import { isOpenOf, openness } from './nearest.ts';
import { type Asked, askedPairs, headingOf, pair, pairInPlace, toldLater } from './pairs.ts';
import { splitSentences } from './prose/split.ts';
import { MOST, saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isUrgent } from './story.ts';
import type { TemplateParagraph } from './template.ts';
import { isFirstAid, isRepair, promisesTyped, tellsAction, tellTyped } from './told-by-typed.ts';
import { toldInside } from './told-inside.ts';

// Whole, behind nothing but what leads in to it: "At least 300 customers lost power" ends in another sentence.
const endsIn = (told: string, text: string): boolean =>
  told.endsWith(text) && /(?:^|[.!?:]\s+)$/u.test(told.slice(0, -text.length));

const isTold = (sentence: PlannedSentence, told: readonly PlannedSentence[]): boolean =>
  told.some(({ text }) => endsIn(text, sentence.text)) ||
  (sentence.factIds.length > 0 &&
    sentence.factIds.every((id) => told.some(({ factIds }) => factIds.includes(id))));

const untold = <Sentence extends RankedSentence>(
  sentences: readonly Sentence[],
  told: readonly PlannedSentence[],
): Sentence[] =>
  sentences.filter(
    (sentence, at) =>
      sentence.again || !(isTold(sentence, told) || isTold(sentence, sentences.slice(0, at))),
  );

// "But we put up no sign. We apologise to you for that": nobody reads it twice running.
const pointingBack = (sentences: readonly RankedSentence[]): RankedSentence[] =>
  sentences.map(({ behind, ...each }, at) => {
    const { text = '', factIds = [] } = sentences[at - 1] ?? {};
    const isToldBefore =
      behind?.factIds.every((id) => factIds.includes(id)) && splitSentences(text).length === 1;
    return behind && isToldBefore ? { ...each, text: behind.text } : each;
  });

interface Told {
  before: readonly PlannedSentence[];
  asked: Asked | undefined;
}

// What has happened is told first all the same, and so is what protects at once. Elsewhere a typed answer speaks for what it
// tells.
const isSaidByWriter = (
  sentence: RankedSentence,
  { pairs }: Asked,
  context: TemplateContext,
): boolean => {
  const { text, factIds } = sentence;
  if (sentence.again || isKey(sentence, context)) return false;
  const isOf = (source: 'public-action' | 'commitments') =>
    sources[source](context).some((each) => each.text === text);
  if (!isOf('public-action'))
    return isOf('commitments')
      ? tellTyped(pairs, text, context) || promisesTyped(pairs, text, context)
      : factIds.length > 0 && tellTyped(pairs, text, context);
  if (!isUrgent(context.request, context.story)) return tellsAction(pairs, context);
  if (isRepair(sentence, context))
    return pairs.some(({ sentences }) => sentences.some((each) => each.text.endsWith(text)));
  return !isFirstAid(sentence, context) && tellTyped(pairs, text, context);
};

// What an answer says is open is not asked once more by the template.
const isAnswered = (
  fact: Fact,
  { questions, sentences }: Asked['pairs'][number],
  context: TemplateContext,
): boolean => {
  const { words } = context.playbook;
  const saysUnknown = patternOf(words.saysUnknown);
  const answer = sentences.map(({ text }) => text).join(' ');
  if (saysNearly(answer.replace(saysUnknown, ''), fact.open ?? '', context, MOST)) return true;
  const isAsked = questions.some(
    (question) => openness(fact, question, words) > 0 || isOpenOf(fact, question, words),
  );
  return isAsked && saysUnknown.test(answer);
};

const withoutAnswered = (asked: Asked | undefined, context: TemplateContext): TemplateContext => {
  const { request } = context;
  const facts = request.brief.facts.filter(
    (fact) =>
      fact.status !== 'unconfirmed' ||
      fact.open === undefined ||
      !asked?.pairs.some((pair) => isAnswered(fact, pair, context)),
  );
  return { ...context, request: { ...request, brief: { ...request.brief, facts } } };
};

// Of two sentences of our own one may be said already: "We will tell you when we know."
const inParts = (sentence: RankedSentence): RankedSentence[] =>
  sentence.factIds.length > 0
    ? [sentence]
    : splitSentences(sentence.text).map((text) => ({ ...sentence, text }));

const paragraphsFor = (
  paragraph: TemplateParagraph,
  { before, asked }: Told,
  context: TemplateContext,
): RankedSentence[][] => {
  if ('asked' in paragraph) return asked ? askedPairs(asked, context) : [];
  if (!('ask' in paragraph)) {
    return [pointingBack(untold(rankedSentences(paragraph, context), before))];
  }
  const { when, answer } = paragraph;
  if (!allHold(when, context) || asked?.instead.has(paragraph)) return [];
  const inPlace = asked && pairInPlace(paragraph, asked, context);
  if (inPlace) return [inPlace];
  const later = asked ? toldLater(asked, context) : [];
  const said = rankedSentences(answer, context).flatMap(inParts);
  const sentences = untold(said, [...before, ...later]).filter(
    (sentence) => !(asked && isSaidByWriter(sentence, asked, context)),
  );
  return [pair(headingOf(paragraph, asked), sentences, context)];
};

/** All that the template says for this request, in reading order, each sentence and fact once. */
export const candidatesFor = (
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): readonly CandidateSentence[] => {
  const all: CandidateSentence[] = [];
  const asked = askedOf(template, context);
  let number = 0;
  const stillOpen = withoutAnswered(asked, context);
  for (const paragraph of template) {
    const given = 'asked' in paragraph ? context : stillOpen;
    const told = { before: all, asked };
    for (const sentences of paragraphsFor(paragraph, told, given)) {
      // Where there is little room, all is one paragraph.
      if (!context.short || number === 0) number += 1;
      all.push(...sentences.map((sentence) => ({ ...sentence, paragraph: number })));
    }
  }
  return toldInside(all, context);
};
