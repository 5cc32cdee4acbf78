import * as z from 'zod';
import { ModelFailure } from '#domain/draft/draft.ts';

// Compatible endpoints differ in what else they send; only what we read is checked.
const Completion = z.object({
  model: z.string().optional(),
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
  usage: z.object({ prompt_tokens: z.int(), completion_tokens: z.int() }).nullish(),
});

/** What we need of a chat completion. */
export interface ModelAnswer {
  content: string;
  model?: string;
  tokens?: { input: number; output: number };
}

/**
 * Reads a chat completion. Throws `ModelFailure`: `refused` (refusal or content filter), `truncated`
 * (length), `empty` (no words), `wrong-schema` (no completion at all).
 */
export const readCompletion = (completion: unknown): ModelAnswer => {
  const parsed = Completion.safeParse(completion);
  if (!parsed.success) throw new ModelFailure('wrong-schema');
  const { model, choices, usage } = parsed.data;
  return {
    content: contentOf(choices.at(0)),
    ...(model === undefined ? {} : { model }),
    ...(usage ? { tokens: { input: usage.prompt_tokens, output: usage.completion_tokens } } : {}),
  };
};

const contentOf = (choice: z.infer<typeof Completion>['choices'][number] | undefined): string => {
  const refused = choice?.message.refusal || choice?.finish_reason === 'content_filter';
  if (refused) throw new ModelFailure('refused');
  if (choice?.finish_reason === 'length') throw new ModelFailure('truncated');
  const content = choice?.message.content?.trim() ?? '';
  if (content === '') throw new ModelFailure('empty');
  return content;
};
