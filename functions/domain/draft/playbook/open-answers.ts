import { confirmedFacts, type Fact, unconfirmedFacts } from '../../incident/fact.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableCommitments, publishableOpen } from '../brief/writers-words.ts';
import { isMeant } from './agrees.ts';
import { likeness } from './alike.ts';
import { isBlocked } from './blocked.ts';
import { asksForForm, closeness, isOpenOf, nearest, openness } from './nearest.ts';
import { splitSentences } from './prose/split.ts';
import { saysNearly } from './sameness.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import type { TemplateAsked } from './template.ts';

/** A question, and what may answer it. */
export interface Answering {
  question: string;
  sayable: readonly PlannedSentence[];
  /** All that may be told, and all that is open. */
  texts: readonly string[];
}

/** A sentence that tells no fact. */
export const said = (text: string): PlannedSentence => ({ text, factIds: [] });

/** What is not confirmed yet. */
export const unconfirmed = ({ request: { brief } }: TemplateContext): Fact[] =>
  unconfirmedFacts(brief.facts);

/** What is not confirmed, and how it is put as open. */
export const putOf = ({ text, open = '' }: Fact): string => `${text} ${open}`;

// A fact for staff alone may tell what others are not told: then it isn't open.
const isKnownInside = (question: string, { request, playbook }: TemplateContext): boolean =>
  request.brief.insideFacts.some(({ text }) => closeness(text, question, playbook.words) > 0);

// "We will tell everyone by Friday whether others are hit" says what is open.
const promiseOf = ({ open = '' }: Fact, context: TemplateContext): PlannedSentence[] =>
  publishableCommitments(context.request.brief)
    .filter(({ text }) => saysNearly(text, open, context) && !isBlocked(text, context))
    .slice(0, 1);

/**
 * That something is open, in the words of whoever entered it or of the promise to tell it: beside an answer only what is
 * asked for in so many words.
 */
export const openOf = (
  { question, texts }: Pick<Answering, 'question' | 'texts'>,
  isTold: boolean,
  { asked: { open, unknown } }: TemplateAsked,
  context: TemplateContext,
): PlannedSentence[] => {
  const { request, playbook } = context;
  const { words } = playbook;
  if (isKnownInside(question, context)) return [];
  // How it came is not open where only whether it came is.
  const isLike = (fact: Fact) =>
    !asksForForm(question, words) &&
    (isOpenOf(fact, question, words) || likeness(putOf(fact), question, texts, words) > 0);
  const near = (fact: Fact): number =>
    Math.max(openness(fact, question, words), Number(!isTold && isLike(fact)));
  const meant = unconfirmed(context).filter((fact) => isMeant(fact.open ?? '', question, words));
  const [fact] = nearest(meant, near);
  if (fact === undefined) return [];
  const brief = { ...request.brief, facts: [fact] };
  if (publishableOpen(brief).length === 0) return [];
  const promise = promiseOf(fact, context);
  if (promise.length > 0) return [said(unknown), ...promise];
  // What another fact tells is not open, whoever typed that it is.
  const facts = [...confirmedFacts(request.brief.facts), fact];
  const given = { ...context, request: { ...request, brief: { ...brief, facts } } };
  const filled = fillSlots(open, given);
  return filled === undefined
    ? []
    : splitSentences(filled.text).map((text) => ({ ...filled, text }));
};
