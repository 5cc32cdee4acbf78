import type { Fact } from '../../incident/fact.ts';
import type { PlannedSentence } from '../assemble.ts';
import { publishableCommitments, publishableOpen } from '../brief/writers-words.ts';
import { isReproach } from './asked.ts';
import { likeness } from './alike.ts';
import { isBlocked } from './blocked.ts';
import { CLEARLY_SHARED, has } from './content.ts';
import { closeness, isAskedFor, isOpenOf, nearest, openness, sharesSubject } from './nearest.ts';
import { splitSentences } from './prose/split.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { sources } from './sources.ts';
import { isAbout, isUrgent } from './story.ts';
import type { TemplateAsked } from './template.ts';

/** Two facts that answer a question alike are both told; more would be no answer. */
const NEAREST_MAX = 2;

const said = (text: string): PlannedSentence => ({ text, factIds: [] });

// Facts, what we have promised, what to do.
const sayable = (context: TemplateContext): readonly PlannedSentence[] =>
  [
    ...sources.facts(context),
    ...publishableCommitments(context.request.brief),
    ...sources['public-action'](context),
  ].filter(({ text }) => !isBlocked(text, context));

/** Whether words tell what has happened, which is told before all else. */
export const isKey = ({ factIds }: PlannedSentence, { story }: TemplateContext): boolean =>
  factIds.includes(story.key?.id ?? '');

const unconfirmed = ({ request: { brief } }: TemplateContext): Fact[] =>
  brief.facts.filter(({ status }) => status === 'unconfirmed');

const putOf = ({ text, open = '' }: Fact): string => `${text} ${open}`;

interface Answering {
  question: string;
  sayable: readonly PlannedSentence[];
  /** All that may be told, and all that is open. */
  texts: readonly string[];
}

const answeringFor = (question: string, context: TemplateContext): Answering => {
  const all = sayable(context);
  const texts = [...all.map(({ text }) => text), ...unconfirmed(context).map(putOf)];
  return { question, sayable: all, texts };
};

// What has happened shares words with most questions: it answers only what it says in so many words. What to do is
// told where nothing else is as near.
const toldOf = ({ question, sayable, texts }: Answering, context: TemplateContext) => {
  const { words } = context.playbook;
  const action = sources['public-action'](context).map(({ text }) => text);
  const isLast = (each: PlannedSentence) => isKey(each, context) || action.includes(each.text);
  const near = (each: PlannedSentence) =>
    isKey(each, context) && !isAskedFor(each.text, question, words)
      ? 0
      : closeness(each.text, question, words, texts);
  const told = nearest(sayable, near);
  const others = told.filter((each) => !isLast(each));
  return (others.length > 0 ? others : told).slice(0, NEAREST_MAX);
};

// Where nothing says it in so many words: what has most words in common with the question, unless what is open has more.
const likeOf = ({ question, sayable, texts }: Answering, context: TemplateContext) => {
  const { words } = context.playbook;
  const like = (text: string) => likeness(text, question, texts, words);
  const openLike = Math.max(0, ...unconfirmed(context).map((fact) => like(putOf(fact))));
  const action = sources['public-action'](context).map(({ text }) => text);
  // What to do is told anyway: a word in common is not enough.
  const least = ({ text }: PlannedSentence) => (action.includes(text) ? CLEARLY_SHARED : 1);
  const near = (each: PlannedSentence) =>
    isKey(each, context) || like(each.text) < least(each) ? 0 : like(each.text);
  const told = nearest(sayable, near).slice(0, 1);
  return told.filter(({ text }) => like(text) >= openLike);
};

// A fact for staff alone may tell what others are not told: then it isn't open.
const isKnownInside = (question: string, { request, playbook }: TemplateContext): boolean =>
  request.brief.insideFacts.some(({ text }) => closeness(text, question, playbook.words) > 0);

// That something is open, in the words of whoever entered it: beside an answer only what is asked for in so many words.
const openOf = (
  question: string,
  isTold: boolean,
  { asked: { open } }: TemplateAsked,
  context: TemplateContext,
): PlannedSentence[] => {
  const { request, playbook } = context;
  if (isKnownInside(question, context)) return [];
  const near = (fact: Fact): number =>
    Math.max(
      openness(fact, question, playbook.words),
      Number(!isTold && isOpenOf(fact, question, playbook.words)),
    );
  const facts = nearest(unconfirmed(context), near).slice(0, 1);
  const brief = { ...request.brief, facts };
  if (publishableOpen(brief).length === 0) return [];
  return [fillSlots(open, { ...context, request: { ...request, brief } })?.text ?? ''].map(said);
};

// Whoever has taken the tablets is not told to leave them, but whom to call.
const afterwardsOf = (action: readonly PlannedSentence[], context: TemplateContext) =>
  action
    .flatMap(({ text }) => splitSentences(text).map(said))
    .filter(({ text }) => has(context.playbook.words.afterwards, text));

// What to do answers what to do, and where people are in danger whether something may be done.
const actionFor = (question: string, context: TemplateContext): readonly PlannedSentence[] => {
  const { request, story, playbook } = context;
  const { words } = playbook;
  const action = sources['public-action'](context);
  const after = has(words.asksAfter, question) ? afterwardsOf(action, context) : [];
  if (after.length > 0) return after;
  if (has(words.asksWhatToDo, question)) return action;
  const isOfIt = ({ text }: PlannedSentence) =>
    isAbout('forbids', { text }, words) || sharesSubject(question, text, words);
  return has(words.asksIfAllowed, question) && isUrgent(request, story) && action.some(isOfIt)
    ? action.slice(0, 1)
    : [];
};

/** What surely answers a question, in the writer's words or as what is open or whom to ask; nothing where nothing does. */
export const answerTo = (
  question: string,
  template: TemplateAsked,
  context: TemplateContext,
): readonly PlannedSentence[] => {
  const { words } = context.playbook;
  if (isReproach(question, words)) return [];
  const answering = answeringFor(question, context);
  const surely = toldOf(answering, context);
  const told = surely.length > 0 ? surely : likeOf(answering, context);
  const action = actionFor(question, context);
  const isAsked = told.some(({ text }) => isAskedFor(text, question, words));
  if (action.length > 0 && (!isAsked || has(words.asksWhatToDo, question))) return action;
  const open = openOf(question, told.length > 0, template, context);
  const answer = [...told.filter((each) => open.length === 0 || !isKey(each, context)), ...open];
  if (answer.length > 0 || !has(words.asksIfConcerned, question)) return answer;
  return [fillSlots(template.asked.reach, context)?.text ?? []].flat().map(said);
};
