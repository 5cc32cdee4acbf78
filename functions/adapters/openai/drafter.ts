import OpenAI from 'openai';
import {
  type Asked,
  type Draft,
  type Drafter,
  type DraftRequest,
  ModelFailure,
} from '#domain/draft/draft.ts';
import { composePrompt } from '#domain/draft/prompt.ts';
import type { Prompts } from '#domain/draft/prompts.ts';
import { textsIn } from './answer.ts';
import { answerFormat } from './answer-schema.ts';
import { readCompletion } from './completion.ts';
import { defaultTimeouts, type Timeouts, withRetry } from './retry.ts';

/** Where the model is and how to ask for it: any OpenAI-compatible endpoint. */
export interface ModelSettings {
  baseURL?: string;
  /** Or what reads it, when it may change while the process runs. */
  apiKey: string | (() => Promise<string>);
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

// What failed is journalled with what was asked, and with what the failure itself knows.
const traced = (error: unknown, asked: Asked): unknown =>
  error instanceof ModelFailure
    ? new ModelFailure(error.reason, { cause: error.cause, asked: { ...asked, ...error.asked } })
    : error;

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
    const { messages, ...prompt } = composePrompt(request, prompts);
    const deadlineMs = Math.max(0, Math.floor(Math.min(withinMs, timeouts.deadlineMs)));
    let asked: Asked = { ...prompt, model: settings.model };
    try {
      const { content, ...answer } = await withRetry(
        { ...timeouts, deadlineMs },
        async (signal) => {
          const body = {
            model: settings.model,
            messages,
            response_format: answerFormat(request.channels),
          };
          return readCompletion(await client.chat.completions.create(body, { signal }));
        },
      );
      asked = { ...asked, ...answer };
      return { texts: textsIn(content, request), ...asked };
    } catch (error) {
      throw traced(error, asked);
    }
  };
  return { draft };
};
