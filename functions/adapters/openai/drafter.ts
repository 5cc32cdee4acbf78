import type { Draft, Drafter, DraftRequest } from '#domain/draft/draft.ts';
import type { Prompts } from '#domain/draft/prompt/parts.ts';
import { composePrompt } from '#domain/draft/prompt/prompt.ts';
import { limitsOf } from '#domain/model/configuration.ts';
import type { ModelLimits } from '#domain/workflow/time-limits.ts';
import { createAsk, type ModelSettings } from './ask.ts';
import { draftFormat, textsIn } from './draft-answer.ts';

/**
 * A drafter that asks a language model. Throws only `ModelFailure`, within the deadline whatever
 * the model does. Texts are a proposal: the tone rules check them.
 */
export const createDrafter = (
  settings: ModelSettings,
  prompts: Prompts,
  { draft: limits, budgetMs }: Pick<ModelLimits, 'draft' | 'budgetMs'> = limitsOf(settings),
): Drafter => {
  const ask = createAsk(settings);
  const draft = (request: DraftRequest, withinMs = limits.deadlineMs): Promise<Draft> => {
    const deadlineMs = Math.max(0, Math.floor(Math.min(withinMs, limits.deadlineMs)));
    const question = { prompt: composePrompt(request, prompts), format: draftFormat(request) };
    return ask(question, { ...limits, deadlineMs }, (answer) => ({
      texts: textsIn(answer, request),
    }));
  };
  return { budgetMs, draft };
};
