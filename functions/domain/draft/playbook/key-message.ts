import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { asSentence } from '../brief/plain-text.ts';
import { publishableAffected } from '../brief/writers-words.ts';
import { EMERGENCY } from './action.ts';
import { holds, saysNearly, shareIn } from './sameness.ts';
import type { SlotContext } from './slot-context.ts';
import { actsOf, isAbout } from './story.ts';
import type { TemplateLine } from './template.ts';

/** Half of what a sentence says, and it is led up to. */
const HALF = 0.5;

// Those whom a sentence names may be "you" in the key message.
const withAffected = (keyMessage: string, { request }: SlotContext): string =>
  [
    asSentence(keyMessage),
    ...publishableAffected(request.brief).map((each) => asSentence(each.replace(/\d+/gu, ''))),
  ].join(' ');

/** Whether the key message that the writer typed says a sentence in nearly the same words. */
export const isSaid = (text: string, context: SlotContext): boolean => {
  const { keyMessage } = context.request;
  return keyMessage !== undefined && saysNearly(withAffected(keyMessage, context), text, context);
};

/** Whether the fact that matters most says already what people are to do first, as that they may go out again. */
export const isActionInKey = (context: SlotContext): boolean => {
  const { action, key } = context.story;
  const { first } = action;
  if (first === undefined || key === undefined) return false;
  return (
    !isAbout('denies', { text: first }, context.playbook.words) &&
    saysNearly(key.text, first, context)
  );
};

const isHalfSaid = (text: string, context: SlotContext): boolean => {
  const { keyMessage } = context.request;
  return (
    keyMessage !== undefined && shareIn(withAffected(keyMessage, context), text, context) >= HALF
  );
};

const isKeyAbout = (topic: string, { request, playbook: { words } }: SlotContext): boolean =>
  isAbout(topic, { text: request.keyMessage ?? '' }, words);

/** Whether words of the writer's, facts, what to do or promises, would be said twice beside the key message. */
export const isTwice = (
  { text }: PlannedSentence,
  { request: { keyMessage } }: SlotContext,
): boolean => keyMessage !== undefined && holds(keyMessage, text);

/** Whether it says itself that a question is open. */
export const isOpenSaid = (text: string, context: SlotContext): boolean => {
  const { request, playbook } = context;
  return (
    isAbout('unsure', { text: request.keyMessage ?? '' }, playbook.words) && isSaid(text, context)
  );
};

/** Whether it, or a fact that is told, says already what our own rules say. */
export const isPolicySaid = (text: string, context: SlotContext): boolean =>
  isSaid(text, context) ||
  publishableFacts(context.request.brief).some((fact) => saysNearly(fact.text, text, context));

/** Whether it asks itself for what people are to do first, or where to turn behind whom to call in an emergency. */
export const isActionSaid = (context: SlotContext): boolean => {
  const { first = '', rest } = context.story.action;
  const asked = EMERGENCY.test(first) ? [first, ...rest] : [first];
  return asked.some((each) => isHalfSaid(each, context));
};

/** The key message that the writer typed, with the facts that it holds word for word. */
export const typedMessage = (context: SlotContext): PlannedSentence[] => {
  const { keyMessage, brief } = context.request;
  if (keyMessage === undefined) return [];
  const told = publishableFacts(brief).filter(({ text }) => holds(keyMessage, text));
  return [{ text: asSentence(keyMessage), factIds: told.map(({ id }) => id) }];
};

/**
 * Whether we are to apologise, no court will ask about it, and the key message says what we did but not that we are
 * sorry: then that stands right behind it.
 */
export const isActInKey = (context: SlotContext): boolean => {
  const { request, story } = context;
  const { kind, wrongdoing, legalHold } = request.brief;
  if (request.keyMessage === undefined || legalHold || isKeyAbout('apologised', context))
    return false;
  if (kind === 'correction' && request.before !== undefined) return isKeyAbout('wrong', context);
  return (
    (kind === 'apology' || wrongdoing === 'ours') &&
    actsOf(story).some((act) => act !== undefined && isHalfSaid(act.text, context))
  );
};

/** What the key message must be about itself, so that a line of ours is left out beside it; any is about where we stand. */
const topics = {
  own: undefined,
  grief: 'felt',
  apology: 'apologised',
  distance: 'distanced',
  responsibility: 'answeredFor',
} as const;

/** Whether the key message that the writer typed says instead what a line of ours would. */
export const isSaidByWriter = ({ stance }: TemplateLine, context: SlotContext): boolean => {
  if (context.request.keyMessage === undefined || stance === undefined) return false;
  if (stance === 'open' || stance === 'policy') return false;
  const topic = topics[stance];
  return (
    topic === undefined ||
    isKeyAbout(topic, context) ||
    (stance === 'apology' && isActInKey(context))
  );
};
