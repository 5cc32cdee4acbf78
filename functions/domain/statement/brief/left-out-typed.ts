import * as z from 'zod';
import { placesOfKeyMessage } from '../../draft/key-message.ts';
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

/**
 * Why no text of a statement holds the key message that it was asked for: tone rules stop it, so that the templates
 * leave it out (`rule`), or other words were asked for or written (`not-told`).
 */
export const UnheldReason = z.enum(['rule', 'not-told']);
export type UnheldReason = z.infer<typeof UnheldReason>;

const Rules = z.array(z.string()).optional();

/** What someone typed for the words of a statement that these leave out, with the ids of the tone rules that stop it. */
export const LeftOutTyped = z.union([
  z.object({ question: z.string(), why: UnansweredReason, rules: Rules }),
  z.object({ keyMessage: z.string(), why: UnheldReason, rules: Rules }),
]);
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

const unheldIn = (
  statement: Pick<Statement, 'texts' | 'keyMessage'>,
  brief: Brief,
  rules: ToneRules,
): LeftOutTyped[] => {
  const { texts, keyMessage } = statement;
  if (
    keyMessage === undefined ||
    texts.some(({ text }) => placesOfKeyMessage(text, keyMessage).length > 0)
  )
    return [];
  const found = ruledOut(keyMessage, statement, brief, rules);
  return found.length > 0
    ? [{ keyMessage, why: 'rule', rules: found }]
    : [{ keyMessage, why: 'not-told' }];
};

// A Q&A is the same on all channels that have room for it.
const unansweredIn = (
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

/** The key message, and the questions of a Q&A, that the words of a statement leave out. */
export const leftOutTyped = (
  statement: Pick<Statement, 'kind' | 'texts' | 'keyMessage'>,
  brief: Brief,
  rules: ToneRules,
): LeftOutTyped[] => [
  ...unheldIn(statement, brief, rules),
  ...unansweredIn(statement, brief, rules),
];
