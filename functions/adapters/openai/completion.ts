import * as z from 'zod';
import { type FallbackReason, ModelFailure } from '#domain/draft/draft.ts';

// Compatible endpoints differ in what else they send, so only what is read here is checked.
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

/** The part of a chat completion that is used. */
export interface ModelAnswer {
  content: string;
  model?: string;
  tokens?: { input: number; output: number };
}

type Choice = z.infer<typeof Completion>['choices'][number];

const contentOf = (choice: Choice | undefined): string | { failed: FallbackReason } => {
  const refused = choice?.message.refusal || choice?.finish_reason === 'content_filter';
  if (refused) return { failed: 'refused' };
  if (choice?.finish_reason === 'length') return { failed: 'truncated' };
  const content = choice?.message.content?.trim() ?? '';
  return content === '' ? { failed: 'empty' } : content;
};

/**
 * Reads a chat completion. Throws `ModelFailure`: `refused` (refusal or content filter),
 * `truncated` (length), `empty` (no words), `wrong-schema` (no completion at all).
 */
export const readCompletion = (completion: unknown): ModelAnswer => {
  const parsed = Completion.safeParse(completion);
  if (!parsed.success) throw new ModelFailure('wrong-schema');
  const { model, choices, usage } = parsed.data;
  const asked = {
    ...(model !== undefined && { model }),
    ...(usage && { tokens: { input: usage.prompt_tokens, output: usage.completion_tokens } }),
  };
  const content = contentOf(choices.at(0));
  if (typeof content !== 'string') throw new ModelFailure(content.failed, { asked });
  return { content, ...asked };
};
