import type { Fact } from '../../incident/fact.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableOpen } from '../brief/writers-words.ts';
import { asksForOneself, openBeside, unknownAnswer } from './asked.ts';
import { isBlocked } from './blocked.ts';
import { has } from './content.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { sources } from './sources.ts';
import type { TemplateAsked } from './template.ts';

/** Words of ours, which rest on no fact. */
export const said = (text: string): PlannedSentence => ({ text, factIds: [] });

// What is open, in the words of whoever entered it.
const openIn = (
  fact: Fact | undefined,
  { asked: { open } }: TemplateAsked,
  context: TemplateContext,
): string | undefined => {
  const { request } = context;
  const facts = request.brief.facts.filter(
    (each) => each.status !== 'unconfirmed' || each === fact,
  );
  const brief = { ...request.brief, facts };
  return fact && publishableOpen(brief).length === 1
    ? fillSlots(open, { ...context, request: { ...request, brief } })?.text
    : undefined;
};

/** What is known of a risk is half an answer as long as more is open. */
export const alsoOpen = (
  question: string,
  template: TemplateAsked,
  context: TemplateContext,
): PlannedSentence[] => {
  const { request, playbook } = context;
  const open = openIn(openBeside(question, request.brief, playbook.words), template, context);
  return open === undefined ? [] : [said(open)];
};

// "We cannot say yet" is false where a fact tells of what is asked about.
/** A fact about what a question is plainly about. */
export const onTopic = (question: string, context: TemplateContext): PlannedSentence[] => {
  const told = context.playbook.words.askedTopics.filter(({ ask }) => has(ask, question));
  return sources
    .facts(context)
    .filter(
      (each) => told.some((topic) => has(topic.told, each.text)) && !isBlocked(each.text, context),
    )
    .filter(({ factIds }) => !factIds.includes(context.story.key?.id ?? ''))
    .slice(0, 1);
};

/** What is said where nothing answers a question: that it is open, or whom to ask. */
export const unanswered = (
  question: string,
  open: Fact | undefined,
  template: TemplateAsked,
  context: TemplateContext,
): PlannedSentence[] => {
  const { words } = context.playbook;
  const told = onTopic(question, context);
  if (open) return [...told, said(openIn(open, template, context) ?? template.asked.unconfirmed)];
  if (told.length > 0) return told;
  const named = unknownAnswer(question, context.request.brief, words);
  if (named !== undefined) return [said(named)];
  const asked = asksForOneself(question, words)
    ? fillSlots(template.asked.reach, context)
    : undefined;
  return asked === undefined ? [] : [said(asked.text)];
};
