import * as z from 'zod';
import { placeOfAnswer } from '../../draft/answer-place.ts';
import type { Brief } from '../../tone/brief.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { type AskedQuestion, askedIn, questionsOf } from '../../tone/text/questions.ts';
import { isPublishable } from '../../tone/typed/publishable.ts';
import { unaskedIn } from '../../tone/unasked.ts';
import type { Statement } from '../statement.ts';
import { isPutAsHeading } from './asked-heading.ts';

/**
 * Why the words of a statement don't answer a question that they were asked for, or not as it was typed: nothing surely
 * answers it, so that its answer must be typed (`no-answer`), tone rules stop what was typed (`rule`), or other words
 * were asked for or written (`not-told`).
 */
export const UnansweredReason = z.enum(['rule', 'no-answer', 'not-told']);
export type UnansweredReason = z.infer<typeof UnansweredReason>;

/** A question that someone typed and the words of a statement leave open, with the ids of the tone rules that stop it. */
export const LeftOutTyped = z.object({
  question: z.string(),
  answer: z.string().optional(),
  why: UnansweredReason,
  rules: z.array(z.string()).optional(),
});
export type LeftOutTyped = z.infer<typeof LeftOutTyped>;

type Texts = Pick<Statement, 'texts'>;

/**
 * The tone rules that stop words by themselves on each channel of a statement. A rule that misses something in a
 * sentence alone says nothing against it.
 */
export const rulesAgainst = (
  words: string,
  { texts }: Texts,
  brief: Brief,
  rules: ToneRules,
): string[][] =>
  texts.map(({ channel }) =>
    checkTone({ channel, text: words }, brief, rules)
      .filter(
        ({ severity, params }) =>
          severity === 'block' && (params['found'] ?? params['hidden']) !== undefined,
      )
      .map(({ rule }) => rule),
  );

const ruledOut = (...[words, ...rest]: Parameters<typeof rulesAgainst>): string[] => [
  ...new Set(rulesAgainst(words, ...rest).flat()),
];

// "How many are hurt?" puts no "how many are missing?".
const MOST = 0.6;

type QuestionsOf = Pick<Statement, 'kind' | 'texts' | 'writtenBy'>;

// Templates leave out what a rule stops, and nothing else that was typed.
const whyUntold = (
  { question, answer }: Required<AskedQuestion>,
  statement: QuestionsOf,
  brief: Brief,
  rules: ToneRules,
): LeftOutTyped => {
  const found = ruledOut(`${question}\n${answer}`, statement, brief, rules);
  const isStopped =
    found.length > 0 ||
    statement.writtenBy === 'playbook' ||
    ![question, answer].every((words) => isPublishable(words, brief));
  const why = isStopped ? 'rule' : 'not-told';
  return { question, answer, why, ...(found.length > 0 && { rules: found }) };
};

// Templates put a question as it was asked, and whoever else writes in words of their own.
const putIn = (
  { texts, writtenBy }: QuestionsOf,
  brief: Brief,
  rules: ToneRules,
): ((question: string) => boolean) => {
  const said = texts.map(({ text }) => text).join('\n\n');
  if (writtenBy === 'playbook')
    return (line) => questionsOf(line).every((question) => isPutAsHeading(said, question));
  const unasked = unaskedIn(said, brief, rules.lexicons[brief.language], MOST);
  return (question) => !unasked.some((each) => each.question === question);
};

/**
 * The questions of a Q&A that its words leave open. Each text must tell what was typed; a question that has no such
 * answer is put once.
 */
export const leftOutTyped = (
  statement: QuestionsOf,
  brief: Brief,
  rules: ToneRules,
): LeftOutTyped[] => {
  if (statement.kind !== 'qa') return [];
  const asked = askedIn(brief);
  const isPut = putIn(statement, brief, rules);
  return asked.flatMap(({ question, answer }): LeftOutTyped[] => {
    if (answer !== undefined) {
      const pair = { question, answer };
      const isTold = statement.texts.every(({ text }) => placeOfAnswer(text, pair, asked));
      return isTold ? [] : [whyUntold(pair, statement, brief, rules)];
    }
    return isPut(question) ? [] : [{ question, why: 'no-answer' }];
  });
};
