import type { PlannedSentence } from '../assemble.ts';
import { sharedWords } from '../brief/relevance.ts';
import { publishableCommitments, publishableOpen } from '../brief/writers-words.ts';
import {
  alsoAsked,
  answerTo,
  asksForOneself,
  asksOpen,
  isNarrow,
  mayNotBeOpen,
  sharesSubject,
  unknownAnswer,
} from './asked.ts';
import { isBlocked } from './blocked.ts';
import { factSentence } from './fact-sentences.ts';
import { asksForCause, openAsAsked } from './open-asked.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { sources } from './sources.ts';
import { isAbout, isUrgent } from './story.ts';
import type { TemplateAsked } from './template.ts';

/** What may answer a question: facts, what to do, what we have promised. */
const answers = (context: TemplateContext): readonly PlannedSentence[] => {
  const { brief } = context.request;
  return [
    ...sources.facts(context),
    ...publishableCommitments(brief),
    ...sources['public-action'](context),
  ].filter(({ text }) => !isBlocked(text, context));
};

/** Whether a sentence is what the first answer told: nobody wants to read it again. */
export const isKeyRead = (
  { factIds }: PlannedSentence,
  { request, story }: TemplateContext,
): boolean => isUrgent(request, story) && factIds.includes(story.key?.id ?? '');

const said = (text: string): PlannedSentence => ({ text, factIds: [] });

// What to do answers what to do, and whether something may be done.
const isAnsweredByAction = (
  question: string,
  isKnown: boolean,
  context: TemplateContext,
): boolean => {
  const {
    playbook: { words },
    request,
    story,
  } = context;
  const asksWhatToDo = new RegExp(words.asksWhatToDo, 'iu').test(question);
  const isOver = new RegExp(words.asksAfter, 'iu').test(question);
  if (asksWhatToDo && (isOver || !isKnown)) return true;
  if (isNarrow(question, words)) return false;
  if (asksWhatToDo) return true;
  const isOfIt = sources['public-action'](context).some(
    (each) => isAbout('forbids', each, words) || sharesSubject(question, each.text, words),
  );
  return (
    !isKnown &&
    isOfIt &&
    isUrgent(request, story) &&
    new RegExp(words.asksIfAllowed, 'iu').test(question)
  );
};

// "No sign of an attack" alone leaves open what it was.
const besideIt = (
  question: string,
  { text }: PlannedSentence,
  context: TemplateContext,
): readonly PlannedSentence[] => {
  const also = alsoAsked(question, context.playbook.words);
  if (also === undefined) return [];
  const isBeside = (each: PlannedSentence) =>
    each.text !== text && new RegExp(also, 'iu').test(each.text);
  return answers(context).filter(isBeside).slice(0, 1);
};

// Where one thing is open, it can be said in the words of whoever entered it.
const openIn = (
  { asked: { open } }: TemplateAsked,
  context: TemplateContext,
): string | undefined =>
  publishableOpen(context.request.brief).length === 1 ? fillSlots(open, context)?.text : undefined;

// What is known of a risk is half an answer as long as more is open.
const openBeside = (question: string, template: TemplateAsked, context: TemplateContext) => {
  const { request, playbook } = context;
  if (!asksOpen(question, request.brief, playbook.words)) return [];
  const open = openIn(template, context);
  return open === undefined ? [] : [said(open)];
};

/** As many words in common, and one sentence of what to do is for what is asked. */
const MEANT_MIN_WORDS = 2;

// Whoever has taken the tablets is not told to leave them, but whom to call.
const actionFor = (question: string, context: TemplateContext): readonly PlannedSentence[] => {
  const { asksAfter, afterwards } = context.playbook.words;
  const action = sources['public-action'](context);
  const after = new RegExp(asksAfter, 'iu').test(question)
    ? action.filter(({ text }) => new RegExp(afterwards, 'iu').test(text))
    : [];
  if (after.length > 0) return after;
  const near = action.map(({ text }) => sharedWords(text, question));
  const most = Math.max(0, ...near);
  return most < MEANT_MIN_WORDS ? action : action.filter((_, at) => near[at] === most);
};

// "We cannot say yet" is false where a fact tells of what is asked about.
const onTopic = (question: string, context: TemplateContext): readonly PlannedSentence[] => {
  const told = context.playbook.words.askedTopics
    .filter(({ ask }) => new RegExp(ask, 'iu').test(question))
    .map((topic) => new RegExp(topic.told, 'iu'));
  return sources
    .facts(context)
    .filter(({ text }) => told.some((each) => each.test(text)) && !isBlocked(text, context))
    .filter((each) => !isKeyRead(each, context))
    .toSorted((one, other) => sharedWords(other.text, question) - sharedWords(one.text, question))
    .slice(0, 1);
};

// Nobody knows why, but a fact says what we did wrong.
const ownWrong = (
  question: string,
  { request, story, playbook }: TemplateContext,
): readonly PlannedSentence[] => {
  if (request.brief.legalHold || !asksForCause(question, playbook.words)) return [];
  if (!story.areWrongsMarked) return [];
  return story.wrongs
    .filter((fact) => fact !== story.key)
    .slice(0, 1)
    .map((fact) => factSentence(fact, request, playbook));
};

/** The sentences that answer a question; none where nothing does. */
export const answered = (
  question: string,
  template: TemplateAsked,
  context: TemplateContext,
): readonly PlannedSentence[] => {
  const { request, playbook } = context;
  const { brief } = request;
  const { unconfirmed, unknown, reach, open } = template.asked;
  const answer = answerTo(question, answers(context), brief, playbook.words);
  const isKnown = answer.is === 'said' && !isKeyRead(answer.sentence, context);
  const action = actionFor(question, context);
  if (action.length > 0 && isAnsweredByAction(question, isKnown, context)) return action;
  const asOpen = openAsAsked(question, brief, playbook.words);
  const openSaid = asOpen && said(open.replace('{open}', () => asOpen));
  const isNarrowlySaid = answer.is === 'said' && isNarrow(question, playbook.words);
  if (openSaid && !isNarrowlySaid && !mayNotBeOpen(question, brief, playbook.words))
    return [...onTopic(question, context), openSaid];
  const named = unknownAnswer(question, brief, playbook.words);
  if (answer.is === 'said')
    return [
      answer.sentence,
      ...besideIt(question, answer.sentence, context),
      ...openBeside(question, template, context),
    ];
  const wrong = ownWrong(question, context);
  if (wrong.length > 0) return wrong;
  if (mayNotBeOpen(question, brief, playbook.words)) return [];
  const told = onTopic(question, context);
  if (answer.is === 'half-said')
    return [
      ...(told.length > 0 ? told : [said(named ?? unknown)]),
      answer.sentence,
      ...besideIt(question, answer.sentence, context),
    ];
  if (answer.is === 'unconfirmed') return [...told, said(openIn(template, context) ?? unconfirmed)];
  if (told.length > 0) return told;
  if (named !== undefined) return [said(named)];
  const asked = asksForOneself(question, playbook.words) ? fillSlots(reach, context) : undefined;
  return asked === undefined ? [] : [said(asked.text)];
};
