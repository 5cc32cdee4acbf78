import type { PlannedSentence } from '../assemble.ts';
import { publishableFacts } from '../brief/facts.ts';
import { asSentence } from '../brief/plain-text.ts';
import { sharedWords } from '../brief/relevance.ts';
import { publishableAffected } from '../brief/writers-words.ts';
import type { SlotContext } from './slot-context.ts';
import { isAbout } from './story.ts';
import type { TemplateLine } from './template.ts';

/** As large a share of a fact's words, and they say the fact. */
const NEARLY_ALL = 0.8;

const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,:]\d+)*/gu) ?? [];

// A fact that denies something is said only by what denies something too. Those whom it names may be "you".
const saysNearly = (message: string, fact: string, { request, playbook }: SlotContext): boolean => {
  const denies = (text: string) => isAbout('denies', { text }, playbook.words);
  const told = [message, ...publishableAffected(request.brief)].join(' ');
  return (
    figuresIn(fact).every((figure) => figuresIn(message).includes(figure)) &&
    (!denies(fact) || denies(message)) &&
    sharedWords(told, fact) >= NEARLY_ALL * sharedWords(fact, fact)
  );
};

/** The key message that the writer typed, with the facts that it says in nearly the same words. */
export const typedMessage = (context: SlotContext): PlannedSentence[] => {
  const { keyMessage, brief } = context.request;
  if (keyMessage === undefined) return [];
  const told = publishableFacts(brief).filter(({ text }) => saysNearly(keyMessage, text, context));
  return [{ text: asSentence(keyMessage), factIds: told.map(({ id }) => id) }];
};

/** Whether the key message that the writer typed says instead what a line of ours would. */
export const isSaidByWriter = (
  { stance }: TemplateLine,
  { request: { keyMessage }, playbook: { words } }: SlotContext,
): boolean =>
  keyMessage !== undefined &&
  (stance === 'own' || (stance === 'grief' && isAbout('grieved', { text: keyMessage }, words)));
