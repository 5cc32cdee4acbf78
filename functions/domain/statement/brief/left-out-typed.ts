import * as z from 'zod';
import type { Brief } from '../../tone/brief.ts';
import { checkTone } from '../../tone/check-tone.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { unaskedIn } from '../../tone/unasked.ts';
import type { Statement } from '../statement.ts';

/**
 * Why the words of a statement don't answer a question that they were asked for: nothing surely answers it, so that its
 * answer must be typed (`no-answer`), or tone rules stop the answer that was typed (`rule`).
 */
export const UnansweredReason = z.enum(['rule', 'no-answer']);
export type UnansweredReason = z.infer<typeof UnansweredReason>;

/** A question that someone typed and the words of a statement leave open, with the ids of the tone rules that stop its answer. */
export const LeftOutTyped = z.object({
  question: z.string(),
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

/** The questions of a Q&A that its words leave open: it is the same on all channels that have room for it. */
export const leftOutTyped = (
  statement: Pick<Statement, 'kind' | 'texts'>,
  brief: Brief,
  rules: ToneRules,
): LeftOutTyped[] => {
  if (statement.kind !== 'qa') return [];
  const said = statement.texts.map(({ text }) => text).join('\n\n');
  return unaskedIn(said, brief, rules.lexicons[brief.language]).map(({ question, answer }) => {
    if (answer === undefined) return { question, why: 'no-answer' };
    const found = ruledOut(answer, statement, brief, rules);
    return { question, why: 'rule', ...(found.length > 0 && { rules: found }) };
  });
};
