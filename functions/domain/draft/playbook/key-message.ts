import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { asSentence } from '../brief/plain-text.ts';
import { sharedWords } from '../brief/relevance.ts';
import { publishableAffected } from '../brief/writers-words.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout } from './story.ts';
import type { TemplateLine } from './template.ts';

/** As large a share of what a sentence says: then it is said (a fact at last is told nowhere), mostly said, or led up to. */
const ALL_OF_FACT = 0.8;
const NEARLY_ALL = 0.75;
const MOST = 0.7;
const HALF = 0.5;
/** A single word in common is chance. */
const FEW = 2;

// "1 480" and "1,480" are "1480"; without a date a day is one too.
const figuresIn = (text: string): string[] => {
  const plain = text.toLowerCase().replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/gu, '');
  return plain.match(/\d+(?:[.,:]\d+)*/gu) ?? plain.match(/\p{L}+(?:day|dag)(?!\p{L})/gu) ?? [];
};

// How much of what a sentence says others say.
const shareIn = (told: string, text: string, { playbook: { words } }: SlotContext): number => {
  const weighty = text.replace(new RegExp(words.light, 'giu'), '');
  const all = sharedWords(weighty, weighty);
  return all < FEW ? 0 : sharedWords(told, weighty) / all;
};

// What denies something is said only by what denies something too.
const denies = (text: string, { playbook: { words } }: SlotContext): boolean =>
  isAbout('denies', { text }, words);

const holdsFigure = (told: string, figure: string): boolean =>
  /\d/u.test(figure) ? figuresIn(told).includes(figure) : told.toLowerCase().includes(figure);

const saysNearly = (
  told: string,
  text: string,
  context: SlotContext,
  share = NEARLY_ALL,
): boolean =>
  figuresIn(text).every((figure) => holdsFigure(told, figure)) &&
  (!denies(text, context) || denies(told, context)) &&
  shareIn(told, text, context) >= share;

// Those whom a sentence names may be "you" in the key message.
const withAffected = (keyMessage: string, { request }: SlotContext): string =>
  [keyMessage, ...publishableAffected(request.brief).map((each) => each.replace(/\d+/gu, ''))].join(
    ' ',
  );

/** Whether the key message that the writer typed says a sentence in nearly the same words. */
export const isSaid = (text: string, context: SlotContext, share = NEARLY_ALL): boolean => {
  const { keyMessage } = context.request;
  return (
    keyMessage !== undefined && saysNearly(withAffected(keyMessage, context), text, context, share)
  );
};

/** Whether the fact that matters most says already what people are to do first, as that they may go out again. */
export const isActionInKey = (context: SlotContext): boolean => {
  const { action, key } = context.story;
  return (
    action.first !== undefined && key !== undefined && saysNearly(key.text, action.first, context)
  );
};

const isSaidBy = (share: number, text: string, context: SlotContext): boolean => {
  const { keyMessage } = context.request;
  return (
    keyMessage !== undefined && shareIn(withAffected(keyMessage, context), text, context) >= share
  );
};

/**
 * Whether words of the writer's, facts, what to do or promises, would be said twice beside the key message. A fact of
 * which it says most would be so right behind it (`isNear`).
 */
export const isTwice = (
  { text, factIds }: PlannedSentence,
  isNear: boolean,
  context: SlotContext,
): boolean =>
  factIds.length === 0
    ? isSaid(text, context)
    : isSaid(text, context, ALL_OF_FACT) || (isNear && isSaidBy(MOST, text, context));

/** Whether it says itself that a question is open. */
export const isOpenSaid = (text: string, context: SlotContext): boolean => {
  const { request, playbook } = context;
  return (
    isAbout('unsure', { text: request.keyMessage ?? '' }, playbook.words) && isSaid(text, context)
  );
};

/** Whether it asks itself for what people are to do first. */
export const isActionSaid = (context: SlotContext): boolean =>
  isSaidBy(HALF, context.story.action.first ?? '', context);

/** The key message that the writer typed, with the facts that it says in nearly the same words. */
export const typedMessage = (context: SlotContext): PlannedSentence[] => {
  const { keyMessage, brief } = context.request;
  if (keyMessage === undefined) return [];
  const told = publishableFacts(brief).filter(({ text }) => isSaid(text, context, ALL_OF_FACT));
  return [{ text: asSentence(keyMessage), factIds: told.map(({ id }) => id) }];
};

/** What the key message must be about itself, so that a line of ours is left out beside it; any is about where we stand. */
const topics = { own: undefined, grief: 'grieved', responsibility: 'answeredFor' } as const;

/** Whether the key message that the writer typed says instead what a line of ours would. */
export const isSaidByWriter = (
  { stance }: TemplateLine,
  { request: { keyMessage }, playbook: { words } }: SlotContext,
): boolean => {
  if (keyMessage === undefined || stance === undefined || stance === 'open') return false;
  const topic = topics[stance];
  return topic === undefined || isAbout(topic, { text: keyMessage }, words);
};
