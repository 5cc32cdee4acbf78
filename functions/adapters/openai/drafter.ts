import type { Draft, Drafter, DraftRequest } from '#domain/draft/draft.ts';
import { composePrompt } from '#domain/draft/prompt.ts';
import type { Prompts } from '#domain/draft/prompts.ts';
import { textsIn } from './answer.ts';
import { answerFormat } from './answer-schema.ts';
import { createAsk, type ModelSettings } from './ask.ts';
import { defaultTimeouts, type Timeouts } from './retry.ts';

/**
 * A drafter that asks a language model. Throws only `ModelFailure`, within `deadlineMs` whatever the
 * model does. Texts are a proposal: the tone rules check them.
 */
export const createDrafter = (
  settings: ModelSettings,
  prompts: Prompts,
  timeouts: Timeouts = defaultTimeouts,
): Drafter => {
  const ask = createAsk(settings);
  const draft = (request: DraftRequest, withinMs = timeouts.deadlineMs): Promise<Draft> => {
    const deadlineMs = Math.max(0, Math.floor(Math.min(withinMs, timeouts.deadlineMs)));
    const question = {
      prompt: composePrompt(request, prompts),
      format: answerFormat(request.channels),
    };
    return ask(question, { ...timeouts, deadlineMs }, (content) => ({
      texts: textsIn(content, request),
    }));
  };
  return { draft };
};
