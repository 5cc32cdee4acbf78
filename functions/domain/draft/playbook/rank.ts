import { threatensLife } from '../../incident/harm.ts';
import { patternOf } from '../../values/pattern.ts';
import { asSentence } from '../../values/plain-text.ts';
import type { PlannedSentence } from '../assemble.ts';
import { sharedWords } from '../brief/relevance.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import type { DraftRequest } from '../draft.ts';
import type { TemplateContext } from './slot-context.ts';
import { actsOf, isAbout } from './story.ts';
import type { TemplateLine } from './template.ts';
import { isWhenOnly } from './when-only.ts';

/** By how much the rank of a fact differs: an order, those whom others look for, the hurt, a mere number. */
const steps = { order: -1, found: -1, hurt: -1, count: 1 };

/** How someone who is missing looks comes behind who it is and where they were last seen, before further instructions. */
const LOOKS_RANK = 2.5;
const ACTIONS_FIRST = 2;
const LATER_ACTION_RANK = 3;

// Nobody who is hurt or mourns asks first what is paid.
const isGrave = ({ brief: { harm } }: DraftRequest): boolean =>
  harm.some((kind) => kind === 'injury' || kind === 'death');

// Whether those are alive and well who may not be.
const isLife = ({ brief: { harm } }: DraftRequest): boolean => threatensLife(harm);

const isLaterAction = (
  { text }: PlannedSentence,
  { story, playbook: { words } }: TemplateContext,
): boolean =>
  [...story.keyRest, ...story.others].some((fact) => isAbout('looks', fact, words)) &&
  story.action.rest.slice(ACTIONS_FIRST - 1).some((each) => text === asSentence(each));

/** Facts and promises are taken in from the top, as the writer put them: each comes after the one before. */
const STEP_DOWN = 0.5;
/** What people can get or use comes before the one or two that were put before it. */
const GET_STEP = 0.75;
const GET_MOST = 0.5;
/** Who was hurt comes after what people can get. */
const HURT_STEP = 0.25;
/** Whom we have told, who leads the work, when it began, and when we tell more: there only if there is room. */
const SPARE_RANK = 7;
/** In an answer the first fact behind the key one: whoever asked knows what has happened. */
const ANSWER_RANK = 5;

// Where a sentence stands among the facts behind the key one, or among the promises.
const positionOf = (
  { factIds, text }: PlannedSentence,
  { story, request }: TemplateContext,
): number =>
  factIds.length > 0
    ? [...story.keyRest, ...story.others].findIndex(({ id }) => factIds.includes(id))
    : publishableCommitments(request.brief).findIndex((each) => each.text === text);

// A mere number, or a cause, is not what people need first, wherever it was put.
const byPosition = (
  getRank: number,
  sentence: PlannedSentence,
  context: TemplateContext,
): number => {
  const { words } = context.playbook;
  const at = positionOf(sentence, context);
  const isPlain = isAbout('count', sentence, words) || patternOf(words.cause).test(sentence.text);
  if (at < 0 || isPlain) return Number.POSITIVE_INFINITY;
  if (context.request.brief.kind === 'reply')
    return at === 0 && sentence.factIds.length > 0 ? ANSWER_RANK : Number.POSITIVE_INFINITY;
  // Until when people in danger must hold out comes before when we tell more.
  const isPromised = sentence.factIds.length === 0 && isLife(context.request);
  return getRank + (isPromised ? at : at + 1) * STEP_DOWN;
};

const rankOfGet = (getRank: number, sentence: PlannedSentence, context: TemplateContext): number =>
  getRank +
  Math.min(GET_MOST, Math.max(0, (positionOf(sentence, context) + 1) * STEP_DOWN - GET_STEP));

const rankOfHurt = (getRank: number, sentence: PlannedSentence, context: TemplateContext): number =>
  getRank + Math.max(HURT_STEP, positionOf(sentence, context) * STEP_DOWN);

/** What was wrong comes before what has been changed since. */
const OWN_WRONG_RANK = 2;

const isOwnWrong = (
  line: TemplateLine,
  { factIds }: PlannedSentence,
  { story }: TemplateContext,
): boolean =>
  'say' in line &&
  line.say === 'happened' &&
  story.areWrongsMarked &&
  story.wrongs.some(({ id }) => factIds.includes(id));

// What a comment is about, in a reply: how many others it hit is no answer.
const isAnswer = ({ factIds }: PlannedSentence, { request, story }: TemplateContext): boolean =>
  request.brief.kind === 'reply' && factIds.includes(story.key?.id ?? '');

// Whoever wrote knows what happened to them: what they get back comes before it.
const isPaidBack = ({ story, playbook: { words } }: TemplateContext): boolean =>
  story.keyRest.some((fact) => isAbout('relief', fact, words));

// Who is told to ring a line must know when somebody answers.
const isOfLine = (sentence: PlannedSentence, { story, playbook: { words } }: TemplateContext) =>
  isAbout('care', sentence, words) &&
  isAbout('hours', sentence, words) &&
  [story.action.first ?? '', ...story.action.rest].some((text) => isAbout('care', { text }, words));

/** A second act comes behind what to do and what people get. */
const LATER_ACT_RANK = 4.4;
const ASIDE_RANK = 4;
/** Without it we can't do what a reply promises. */
const REACH_RANK = 2;

/** Who was hurt comes right behind what has happened. */
const CASUALTIES_RANK = 2;

const isOfCasualties = (
  line: TemplateLine,
  sentence: PlannedSentence,
  { request: { brief }, playbook: { words } }: TemplateContext,
): boolean =>
  'say' in line &&
  line.say === 'key-rest' &&
  brief.kind === 'holding' &&
  brief.harm.includes('injury') &&
  isAbout('casualties', sentence, words);

const isLaterAct = (
  line: TemplateLine,
  { factIds }: PlannedSentence,
  { story }: TemplateContext,
): boolean => 'say' in line && line.say === 'acts' && !factIds.includes(actsOf(story)[0]?.id ?? '');

const rankByTopic = (
  line: TemplateLine,
  sentence: PlannedSentence,
  context: TemplateContext,
): number => {
  const { request, playbook } = context;
  const { rank = 0 } = line;
  const about = (topic: string) => isAbout(topic, sentence, playbook.words);
  if (isLaterAct(line, sentence, context)) return LATER_ACT_RANK;
  if (isOfCasualties(line, sentence, context)) return CASUALTIES_RANK;
  if ('say' in line && line.say === 'public-action' && context.story.action.isAside)
    return context.request.brief.kind === 'reply' ? REACH_RANK : ASIDE_RANK;
  if ('say' in line && line.say === 'public-action' && isLaterAction(sentence, context))
    return LATER_ACTION_RANK;
  if ('say' in line && about('looks')) return LOOKS_RANK;
  if (isOwnWrong(line, sentence, context)) return OWN_WRONG_RANK;
  if (!('getRank' in line) || line.getRank === undefined) return rank;
  if (isOfLine(sentence, context)) return REACH_RANK;
  if (isAnswer(sentence, context) && !about('count') && !isPaidBack(context))
    return line.getRank + steps.order;
  if (about('still')) return isLife(request) ? line.getRank + steps.found : line.getRank;
  if (about('safe')) return isLife(request) ? line.getRank : line.getRank + GET_MOST;
  if (about('found')) return line.getRank + steps.found;
  if (about('order') || (request.brief.kind === 'reply' && about('toYou')))
    return line.getRank + steps.order;
  if (isGrave(request)) {
    if (about('care')) return line.getRank + steps.found;
    if (about('pay')) return rank + steps.count;
    if (about('hurt') || about('kin')) return rankOfHurt(line.getRank, sentence, context);
  }
  if (about('later')) return SPARE_RANK;
  if (about('need') || (about('get') && !about('gone')))
    return request.brief.kind === 'reply'
      ? line.getRank
      : rankOfGet(line.getRank, sentence, context);
  if (about('spare') || isWhenOnly(sentence.text)) return SPARE_RANK;
  if (about('hurt')) return rank + steps.hurt;
  return about('count') ? rank + steps.count : rank;
};

/** What the headline promises comes behind what to do. */
const HEADED_RANK = 2;
/** So many words that a promise shares with a typed headline are no chance. */
const HEADED_WORDS = 3;

// The headline says what people get: a text without it, on a channel that has no headlines, must say so. Lessons promise
// what nobody needs at once.
const isHeaded = (
  { text, factIds }: PlannedSentence,
  { request: { headline = '', brief } }: TemplateContext,
): boolean =>
  factIds.length === 0 &&
  brief.kind !== 'lessons' &&
  publishableCommitments(brief).some((each) => each.text === text) &&
  sharedWords(text, headline) >= HEADED_WORDS;

/** Which rank a sentence of a line has where space is short: by what it is about, and where the writer put it. */
export const rankOf = (
  line: TemplateLine,
  sentence: PlannedSentence,
  context: TemplateContext,
): number => {
  if (isHeaded(sentence, context)) return HEADED_RANK;
  const rank = rankByTopic(line, sentence, context);
  if (!('getRank' in line) || line.getRank === undefined || rank >= SPARE_RANK) return rank;
  return Math.min(rank, byPosition(line.getRank, sentence, context));
};
