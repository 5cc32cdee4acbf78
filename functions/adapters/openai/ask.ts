import OpenAI from 'openai';
import { type Asked, ModelFailure } from '#domain/draft/draft.ts';
import type { Prompt } from '#domain/draft/prompt.ts';
import { readCompletion } from './completion.ts';
import { type Timeouts, withRetry } from './retry.ts';
import type { StrictFormat } from './strict-format.ts';

/** Where the model is and how to ask for it: any OpenAI-compatible endpoint. */
export interface ModelSettings {
  baseURL?: string;
  /** Or what reads it, when it may change while the process runs. */
  apiKey: string | (() => Promise<string>);
  model: string;
}

/** What is asked: our own words with everything given as data, and the shape of the answer. */
export interface Question {
  prompt: Prompt;
  format: StrictFormat;
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
 * Asks a language model over chat completions with a strict JSON schema, and reads the content of the
 * answer with `read`. Answers what was read and what was asked with. Throws only `ModelFailure` (if
 * `read` does), within the deadline whatever the model does; logs nothing.
 */
export const createAsk = (settings: ModelSettings) => {
  const client = clientFor(settings);
  return async <Read extends object>(
    { prompt: { messages, ...prompt }, format }: Question,
    timeouts: Timeouts,
    read: (content: string) => Read,
  ): Promise<Read & Asked> => {
    let asked: Asked = { ...prompt, model: settings.model };
    try {
      const { content, ...answer } = await withRetry(timeouts, async (signal) => {
        const body = { model: settings.model, messages, response_format: format };
        return readCompletion(await client.chat.completions.create(body, { signal }));
      });
      asked = { ...asked, ...answer };
      return { ...read(content), ...asked };
    } catch (error) {
      throw traced(error, asked);
    }
  };
};
