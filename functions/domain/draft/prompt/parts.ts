import * as z from 'zod';
import { Kind } from '../../kind/kind.ts';
import { RuleSetId } from '../../tone/rule-sets.ts';
import { Language } from '../../values/language.ts';
import { Section } from './user-message.ts';

// The guidelines of a rule set, in the language of the statement.
const Guidelines = z.templateLiteral([RuleSetId, '-', Language]);
// Good texts of a kind, in the language of the statement.
const Exemplars = z.templateLiteral([Kind, '-', Language]);

/** One file of the drafting prompt: `for` says when it is used. */
export const PromptPart = z.strictObject({
  id: z.string().min(1),
  version: z.int().positive(),
  for: z.union([z.enum(['all', ...Kind.options, ...Language.options]), Guidelines, Exemplars]),
  /** The sections of the user message that it mentions. */
  input: z.array(Section).default([]),
  changelog: z.array(z.string()).min(1),
  text: z.string().min(1),
});
export type PromptPart = z.infer<typeof PromptPart>;

export type Prompts = readonly PromptPart[];

/** There is no prompt for this kind or language. */
export class PromptMissing extends Error {
  constructor(audience: PromptPart['for']) {
    super(`There is no drafting prompt for ${audience}`);
    this.name = 'PromptMissing';
  }
}

const required: readonly PromptPart['for'][] = [
  'all',
  ...Kind.options,
  ...Language.options,
  ...[...RuleSetId.options, ...Kind.options].flatMap((name) =>
    Language.options.map((language) => `${name}-${language}` as const),
  ),
];

/** The part for this audience. Throws `PromptMissing`. */
export const partFor = (prompts: Prompts, audience: PromptPart['for']): PromptPart => {
  const part = prompts.find((each) => each.for === audience);
  if (part === undefined) throw new PromptMissing(audience);
  return part;
};

/**
 * Checks the parts (front matter and text of each file). Throws a ZodError on a malformed part,
 * `PromptMissing` when the common ground, a kind, a language, guidelines or exemplars are missing.
 */
export const createPrompts = (data: readonly unknown[]): Prompts => {
  const prompts = z.array(PromptPart).parse(data);
  for (const audience of required) partFor(prompts, audience);
  return prompts;
};
