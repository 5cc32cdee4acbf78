import type { PlannedSentence } from '../assemble.ts';
import { publishableCommitments, publishableOpen } from '../brief/writers-words.ts';
import {
  alsoAsked,
  answerTo,
  askedQuestions,
  asksForOneself,
  asksOpen,
  isNarrow,
  mayNotBeOpen,
  sharesSubject,
  unknownAnswer,
} from './asked.ts';
import { isBlocked } from './blocked.ts';
import type { TemplateContext } from './slot-context.ts';
import { fillSlots } from './slots.ts';
import { sources } from './sources.ts';
import { isAbout, isUrgent } from './story.ts';
import type { TemplateAsked } from './template.ts';

/** A sentence with its rank where space is short. */
export type RankedSentence = PlannedSentence & { rank: number };

/** Pairs are taken in in their order. */
const PAIR_RANK = 2;

/** A question with its answer, as two sentences; none where nothing answers it. */
export const pair = (
  question: string,
  [first, ...rest]: readonly RankedSentence[],
  { short, playbook: { phrases } }: TemplateContext,
): RankedSentence[] => {
  if (first === undefined) return [];
  const asked = `${phrases.question}${question}`;
  const answer = `${phrases.answer}${first.text}`;
  // Where there is little room, a question goes with its answer or not at all.
  if (short) return [{ ...first, text: `${asked}\n${answer}`, onNewLine: true, rank: PAIR_RANK }];
  return [
    { text: asked, factIds: [], rank: 0 },
    { ...first, text: answer, onNewLine: true },
    ...rest,
  ];
};

/** What may answer a question: facts, what to do, what we have promised. */
const answers = (context: TemplateContext): PlannedSentence[] => {
  const { brief } = context.request;
  return [
    ...sources.facts(context),
    ...publishableCommitments(brief),
    ...sources['public-action'](context),
  ].filter(({ text }) => !isBlocked(text, context));
};

// What has happened is the first answer: nobody wants to read it again.
const isKeyRead = ({ factIds }: PlannedSentence, { request, story }: TemplateContext): boolean =>
  isUrgent(request, story) && factIds.includes(story.key?.id ?? '');

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
  if (isNarrow(question, words)) return false;
  if (new RegExp(words.asksWhatToDo, 'iu').test(question)) return true;
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
): PlannedSentence[] => {
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

// Whoever has taken the tablets is not told to leave them, but whom to call.
const actionFor = (question: string, context: TemplateContext): PlannedSentence[] => {
  const { asksAfter, afterwards } = context.playbook.words;
  const action = sources['public-action'](context);
  if (!new RegExp(asksAfter, 'iu').test(question)) return action;
  const after = action.filter(({ text }) => new RegExp(afterwards, 'iu').test(text));
  return after.length > 0 ? after : action;
};

// "We cannot say yet" is false where a fact tells of what is asked about.
const onTopic = (question: string, context: TemplateContext): PlannedSentence[] => {
  const told = context.playbook.words.askedTopics
    .filter(({ ask }) => new RegExp(ask, 'iu').test(question))
    .map((topic) => new RegExp(topic.told, 'iu'));
  return sources
    .facts(context)
    .filter(({ text }) => told.some((each) => each.test(text)) && !isBlocked(text, context))
    .filter((each) => !isKeyRead(each, context))
    .slice(0, 1);
};

const answered = (
  question: string,
  template: TemplateAsked,
  context: TemplateContext,
): PlannedSentence[] => {
  const { request, playbook } = context;
  const { unconfirmed, unknown, reach } = template.asked;
  const answer = answerTo(question, answers(context), request.brief, playbook.words);
  const isKnown = answer.is === 'said' && !isKeyRead(answer.sentence, context);
  const action = actionFor(question, context);
  if (action.length > 0 && isAnsweredByAction(question, isKnown, context)) return action;
  const named = unknownAnswer(question, request.brief, playbook.words);
  if (answer.is === 'said')
    return [
      answer.sentence,
      ...besideIt(question, answer.sentence, context),
      ...openBeside(question, template, context),
    ];
  if (mayNotBeOpen(question, request.brief, playbook.words)) return [];
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

// Whoever reads the same answer twice has not been answered. That we don't know may be said of several things.
const unlikeBefore = <Pair extends { answer: readonly PlannedSentence[] }>(
  pairs: readonly Pair[],
): Pair[] =>
  pairs.filter(({ answer: [first] }, at) => {
    const isSaid = first !== undefined && first.factIds.length > 0;
    return !isSaid || !pairs.slice(0, at).some(({ answer }) => answer[0]?.text === first.text);
  });

// A question that nothing answers is left out: a fact may answer it in words that nobody foresaw, and then "we
// cannot answer that yet" is false. The check names it to the writer.
/** The questions that were asked, each with its answer. */
export const askedPairs = (
  template: TemplateAsked,
  context: TemplateContext,
): RankedSentence[][] => {
  const { words } = context.playbook;
  const pairs = askedQuestions(context.request.brief)
    .filter((question) => !new RegExp(words.asksWhatHappened, 'iu').test(question))
    .filter((question) => !isBlocked(`${context.playbook.phrases.question}${question}`, context))
    .map((question) => ({ question, answer: answered(question, template, context) }))
    .filter(({ answer }) => !answer.some((each) => isKeyRead(each, context)));
  return unlikeBefore(pairs).map(({ question, answer }) =>
    pair(
      question,
      answer.map((each) => ({ ...each, rank: 0 })),
      context,
    ),
  );
};
