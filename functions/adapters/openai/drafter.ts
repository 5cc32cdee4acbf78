import OpenAI from 'openai';
import type { Draft, Drafter, DraftRequest } from '#domain/draft/draft.ts';
import { composePrompt } from '#domain/draft/prompt.ts';
import type { Prompts } from '#domain/draft/prompts.ts';
import { textsIn } from './answer.ts';
import { answerFormat } from './answer-schema.ts';
import { readCompletion } from './completion.ts';
import { defaultTimeouts, type Timeouts, withRetry } from './retry.ts';

/** Where the model is and how to ask for it: any OpenAI-compatible endpoint. */
export interface ModelSettings {
  baseURL?: string;
  apiKey: string;
  model: string;
}

const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

// All settings come from the caller: the SDK would else read the environment, and with
// OPENAI_LOG=debug it would log whole texts.
const clientFor = ({ baseURL = DEFAULT_BASE_URL, apiKey }: ModelSettings): OpenAI =>
  new OpenAI({
    baseURL,
    apiKey,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  });

/**
 * A drafter that asks a language model over chat completions with a strict JSON schema. Throws only
 * `ModelFailure`, within `deadlineMs` whatever the model does; logs nothing. Texts are a proposal:
 * the tone rules check them.
 */
export const createDrafter = (
  settings: ModelSettings,
  prompts: Prompts,
  timeouts: Timeouts = defaultTimeouts,
): Drafter => {
  const client = clientFor(settings);
  const draft = async (request: DraftRequest, withinMs = timeouts.deadlineMs): Promise<Draft> => {
    const { messages, promptId, promptHash } = composePrompt(request, prompts);
    const deadlineMs = Math.max(0, Math.floor(Math.min(withinMs, timeouts.deadlineMs)));
    const { content, ...answer } = await withRetry({ ...timeouts, deadlineMs }, async (signal) => {
      const body = {
        model: settings.model,
        messages,
        response_format: answerFormat(request.channels),
      };
      return readCompletion(await client.chat.completions.create(body, { signal }));
    });
    const model = answer.model ?? settings.model;
    return { texts: textsIn(content, request), promptId, promptHash, ...answer, model };
  };
  return { draft };
};
