import type { PlannedSentence } from '../assemble.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import { agrees } from './agrees.ts';
import { likeness } from './alike.ts';
import { isReproach } from './asked.ts';
import { partsOf } from './asked-parts.ts';
import { isBlocked } from './blocked.ts';
import { CLEARLY_SHARED, has } from './content.ts';
import { closeness, isAskedFor, nearest, sharesSubject } from './nearest.ts';
import { type Answering, openOf, putOf, said, unconfirmed } from './open-answers.ts';
import { splitSentences } from './prose/split.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { sources } from './sources.ts';
import { isAbout, isUrgent } from './story.ts';
import type { TemplateAsked } from './template.ts';

/** Two facts that answer a question alike are both told; more would be no answer. */
const NEAREST_MAX = 2;

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

const answeringFor = (question: string, context: TemplateContext): Answering => {
  const { words } = context.playbook;
  const all = sayable(context);
  const texts = [...all.map(({ text }) => text), ...unconfirmed(context).map(putOf)];
  return { question, sayable: all.filter(({ text }) => agrees(text, question, words)), texts };
};

// What has happened shares words with most questions: it answers only what it says in so many words. What to do stands
// behind what else answers, where it is nearer.
const toldOf = ({ question, sayable, texts }: Answering, context: TemplateContext) => {
  const { words } = context.playbook;
  const action = sources['public-action'](context).map(({ text }) => text);
  const isLast = (each: PlannedSentence) => isKey(each, context) || action.includes(each.text);
  const near = (each: PlannedSentence) =>
    isKey(each, context) && !isAskedFor(each.text, question, words)
      ? 0
      : closeness(each.text, question, words, texts);
  const others = nearest(
    sayable.filter((each) => !isLast(each)),
    near,
  ).slice(0, NEAREST_MAX);
  if (others.length === 0) return nearest(sayable, near).slice(0, NEAREST_MAX);
  const most = Math.max(...others.map(near));
  return [...others, ...sayable.filter((each) => isLast(each) && near(each) > most)];
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

/** What answers a question: in the writer's words, and as what is open, which a text says once. */
export interface Answer {
  told: readonly PlannedSentence[];
  open: readonly PlannedSentence[];
}

/** What answers a question, in the writer's words or as what is open or whom to ask; nothing where nothing does. */
export const answerTo = (
  question: string,
  template: TemplateAsked,
  context: TemplateContext,
): Answer => {
  const { words } = context.playbook;
  if (isReproach(question, words)) return { told: [], open: [] };
  const answering = answeringFor(question, context);
  const surely = toldOf(answering, context);
  const told = surely.length > 0 ? surely : likeOf(answering, context);
  const action = actionFor(question, context);
  const isAsked = told.some(({ text }) => isAskedFor(text, question, words));
  if (action.length > 0 && (!isAsked || has(words.asksWhatToDo, question)))
    return { told: action, open: [] };
  const open = openOf(answering, told.length > 0, template, context);
  const isSaid = (each: PlannedSentence) =>
    open.length > 0 && (isKey(each, context) || open.some(({ text }) => text === each.text));
  const answer = { told: told.filter((each) => !isSaid(each)), open };
  if (told.length + open.length > 0 || !has(words.asksIfConcerned, question)) return answer;
  return { told: [fillSlots(template.asked.reach, context)?.text ?? []].flat().map(said), open };
};

/** What answers a line of questions: each of them, in words of its own, or nothing does. */
export const answerToLine = (
  line: string,
  template: TemplateAsked,
  context: TemplateContext,
): Answer => {
  const answers = partsOf(line, context.playbook.words).map((part) =>
    answerTo(part, template, context),
  );
  const isEach = answers.every(({ told, open }) => told.length + open.length > 0);
  const texts = (of: keyof Answer) => answers.flatMap((each) => each[of]);
  const told = texts('told');
  const isOwn = new Set(told.map(({ text }) => text)).size === told.length;
  return isEach && isOwn ? { told, open: texts('open') } : { told: [], open: [] };
};
