import type { Fact } from '../../incident/fact.ts';
import type { PlannedSentence } from '../assemble.ts';
import { allHold } from './conditions.ts';
import { type RankedSentence, rankedSentences } from './lines.ts';
import { isOpenOf, openness } from './nearest.ts';
import { type Asked, askedOf, askedPairs, headingOf, pair, toldLater, typedIn } from './pairs.ts';
import { holds, MOST, saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isUrgent } from './story.ts';
import type { TemplateParagraph } from './template.ts';

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
  /** Whether it turns that fact round, which is then told with it or not at all. */
  turns?: boolean;
}

const isTold = (sentence: PlannedSentence, told: readonly PlannedSentence[]): boolean =>
  told.some(({ text }) => text.endsWith(sentence.text)) ||
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

interface Told {
  before: readonly PlannedSentence[];
  asked: Asked | undefined;
}

// Facts are known by their ids; a promise is told where a typed answer says it. What to do is said whole unless an
// answer holds all of it, and first where it protects.
const isSaidByWriter = (
  { text, factIds }: PlannedSentence,
  asked: Asked | undefined,
  context: TemplateContext,
): boolean => {
  if (factIds.length > 0 || asked === undefined) return false;
  const action = sources['public-action'](context).map((each) => each.text);
  const isAction = action.includes(text);
  if (isAction && isUrgent(context.request, context.story)) return false;
  return typedIn(asked).some((answer) =>
    (isAction ? action : [text]).every((each) => holds(answer, each)),
  );
};

const saysUnknown =
  /(?<!\p{L})(?:(?:do not|don[’']t|cannot|can[’']t) (?:yet )?(?:know|say|answer|tell)|vet (?:vi )?(?:ännu )?inte|(?:kan|vet) (?:vi )?(?:ännu )?inte (?:säga|svara|än))/iu;

// What an answer says is open is not asked once more by the template.
const isAnswered = (
  fact: Fact,
  { questions, sentences }: Asked['pairs'][number],
  context: TemplateContext,
): boolean => {
  const { words } = context.playbook;
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

const paragraphsFor = (
  paragraph: TemplateParagraph,
  { before, asked }: Told,
  context: TemplateContext,
): RankedSentence[][] => {
  if ('asked' in paragraph) return asked ? askedPairs(asked, context) : [];
  if (!('ask' in paragraph)) {
    return [untold(rankedSentences(paragraph, context), before)];
  }
  const { when, answer } = paragraph;
  if (!allHold(when, context) || asked?.instead.has(paragraph)) return [];
  const later = asked ? toldLater(asked, context) : [];
  const sentences = untold(rankedSentences(answer, context), [...before, ...later]).filter(
    (sentence) => !isSaidByWriter(sentence, asked, context),
  );
  return [pair(headingOf(paragraph, asked), sentences, context)];
};

/** All that the template says for this request, in reading order, each sentence and fact once. */
export const candidatesFor = (
  template: readonly TemplateParagraph[],
  context: TemplateContext,
): CandidateSentence[] => {
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
  return all;
};
