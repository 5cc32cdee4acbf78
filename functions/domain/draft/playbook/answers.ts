import type { PlannedSentence } from '../assemble.ts';
import { publishableCommitments } from '../brief/writers-words.ts';
import { alsoAsked, answerTo, isNarrow, mayNotBeOpen, unknownAnswer } from './asked.ts';
import { isBlocked } from './blocked.ts';
import { has, isFirm } from './content.ts';
import { sharesSubject } from './matching.ts';
import { alsoOpen, onTopic, said, unanswered } from './open-answers.ts';
import { splitSentences } from './prose/split.ts';
import type { TemplateContext } from './slot-context.ts';
import { sources } from './sources.ts';
import { isAbout, isUrgent } from './story.ts';
import type { TemplateAsked } from './template.ts';

/** A question, and what answers it. */
export interface AskedAnswer {
  question: string;
  sentences: readonly PlannedSentence[];
  /** Whether words of the writer answer it, and how closely; else it is open, or whom to ask. */
  isSaid: boolean;
  near: number;
}

/** What may answer a question: facts, what to do, what we have promised. */
const sayable = (context: TemplateContext): readonly PlannedSentence[] =>
  [
    ...sources.facts(context),
    ...publishableCommitments(context.request.brief),
    ...sources['public-action'](context),
  ].filter(({ text }) => !isBlocked(text, context));

/** Whether an answer is what has happened, which is told before all else. */
export const isKeyTold = (
  { sentences: [first] }: AskedAnswer,
  { story }: TemplateContext,
): boolean => first?.factIds.includes(story.key?.id ?? '') === true;

// What to do answers what to do, and whether something may be done.
const isAnsweredByAction = (
  question: string,
  isKnown: boolean,
  context: TemplateContext,
): boolean => {
  const { request, story, playbook } = context;
  const { words } = playbook;
  const asksWhatToDo = has(words.asksWhatToDo, question);
  if (asksWhatToDo && has(words.asksAfter, question)) return true;
  if (isNarrow(question, words)) return false;
  if (asksWhatToDo) return true;
  const isOfIt = sources['public-action'](context).some(
    (each) => isAbout('forbids', each, words) || sharesSubject(question, each.text, words),
  );
  return !isKnown && isOfIt && isUrgent(request, story) && has(words.asksIfAllowed, question);
};

// "No sign of an attack" alone leaves open what it was.
const besideIt = (
  question: string,
  { text }: PlannedSentence,
  context: TemplateContext,
): readonly PlannedSentence[] => {
  const also = alsoAsked(question, context.playbook.words);
  if (also === undefined) return [];
  const isBeside = (each: PlannedSentence) => each.text !== text && has(also, each.text);
  return sayable(context).filter(isBeside).slice(0, 1);
};

// Whoever has taken the tablets is not told to leave them, but whom to call.
const actionFor = (question: string, context: TemplateContext): readonly PlannedSentence[] => {
  const { asksAfter, afterwards } = context.playbook.words;
  const action = sources['public-action'](context);
  if (!has(asksAfter, question)) return action;
  const after = action
    .flatMap(({ text }) => splitSentences(text).map(said))
    .filter(({ text }) => has(afterwards, text));
  return after.length > 0 ? after : action;
};

// Whether something may be done: what forbids it, and what is offered instead.
const asAdvice = (
  question: string,
  action: readonly PlannedSentence[],
  context: TemplateContext,
): readonly PlannedSentence[] => {
  const { words } = context.playbook;
  if (has(words.asksWhatToDo, question) || has(words.asksAfter, question)) return action;
  const offers = publishableCommitments(context.request.brief);
  const answer = answerTo(question, offers, context.request.brief, words);
  const isOffered = answer.is === 'said' && isFirm(answer.near);
  return [...action.slice(0, 1), ...(isOffered ? [answer.sentence] : [])];
};

const answered = (
  question: string,
  template: TemplateAsked,
  used: ReadonlySet<string>,
  context: TemplateContext,
): AskedAnswer => {
  const { request, playbook } = context;
  const { words } = playbook;
  const sentences = sayable(context).filter(({ text }) => !used.has(text));
  const answer = answerTo(question, sentences, request.brief, words);
  const found = (by: readonly PlannedSentence[], isSaid = false, near = 0): AskedAnswer => ({
    question,
    sentences: by,
    isSaid,
    near,
  });
  const action = actionFor(question, context);
  const isKnown =
    answer.is === 'said' &&
    isFirm(answer.near) &&
    !answer.sentence.factIds.includes(context.story.key?.id ?? '');
  if (action.length > 0 && isAnsweredByAction(question, isKnown, context))
    return found(asAdvice(question, action, context), true, ACTION_NEAR);
  if (answer.is === 'said')
    return found(
      [
        answer.sentence,
        ...besideIt(question, answer.sentence, context),
        ...alsoOpen(question, template, context),
      ],
      true,
      answer.near,
    );
  if (mayNotBeOpen(question, request.brief, words)) return found([]);
  if (answer.is !== 'half-said')
    return found(
      unanswered(
        question,
        answer.is === 'unconfirmed' ? answer.open : undefined,
        template,
        context,
      ),
    );
  const told = onTopic(question, context);
  const named = unknownAnswer(question, request.brief, words) ?? template.asked.unknown;
  return found([
    ...(told.length > 0 ? told : [said(named)]),
    answer.sentence,
    ...besideIt(question, answer.sentence, context),
  ]);
};

/** What to do is the answer to what to do, however it is put. */
const ACTION_NEAR = 10;

/** What answers each of some questions. What answers two answers the one to which it is nearer, if the other has another answer. */
export const answersTo = (
  questions: readonly string[],
  template: TemplateAsked,
  context: TemplateContext,
): AskedAnswer[] => {
  const first = questions.map((question) => answered(question, template, new Set(), context));
  const textOf = ({ sentences }: AskedAnswer) => sentences[0]?.text ?? '';
  return first.map((answer, at) => {
    const isTaken = first.some(
      (other, place) =>
        other !== answer &&
        answer.isSaid &&
        other.isSaid &&
        textOf(other) === textOf(answer) &&
        (other.near > answer.near || (other.near === answer.near && place < at)),
    );
    if (!isTaken) return answer;
    const other = answered(answer.question, template, new Set([textOf(answer)]), context);
    return other.isSaid && isFirm(other.near) ? other : answer;
  });
};
