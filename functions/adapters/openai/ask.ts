import OpenAI from 'openai';
import { ModelFailure, type PromptTrace } from '#domain/draft/draft.ts';
import type { Prompt } from '#domain/draft/prompt/prompt.ts';
import type { QuestionLimits } from '#domain/workflow/time-limits.ts';
import type { AnswerFormat } from './answer-format.ts';
import { readCompletion } from './completion.ts';
import { withRetry } from './retry.ts';

/** Which model is asked, and at which OpenAI-compatible endpoint. */
export interface ModelSettings {
  baseURL?: string;
  /** The key, or a function that reads it where it may change while the process runs. */
  apiKey: string | (() => Promise<string>);
  model: string;
}

/** A question: our own words with everything given as data, and the format of the answer. */
export interface ModelQuestion<Answer> {
  prompt: Prompt;
  format: AnswerFormat<Answer>;
}

const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

// All settings are given, since the SDK would else read the environment; with OPENAI_LOG=debug it
// would log whole texts.
const clientFor = ({ baseURL = DEFAULT_BASE_URL, apiKey }: ModelSettings): OpenAI =>
  new OpenAI({
    baseURL,
    apiKey,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  });

// The journal keeps of a failure what was asked, and what the failure itself knows.
const traced = (error: unknown, asked: PromptTrace): unknown =>
  error instanceof ModelFailure
    ? new ModelFailure(error.reason, { cause: error.cause, asked: { ...asked, ...error.asked } })
    : error;

/**
 * Asks a language model over chat completions with a strict JSON schema, and makes a result of the
 * answer with `use`. Returns the result and what was asked with. Throws only `ModelFailure` (if
 * `use` does), within the deadline whatever the model does; logs nothing.
 */
export const createAsk = (settings: ModelSettings) => {
  const client = clientFor(settings);
  return async <Answer, Result extends object>(
    { prompt: { messages, ...prompt }, format }: ModelQuestion<Answer>,
    limits: QuestionLimits,
    use: (answer: Answer) => Result,
  ): Promise<Result & PromptTrace> => {
    let asked: PromptTrace = { ...prompt, model: settings.model };
    try {
      const { content, ...answered } = await withRetry(limits, async (signal) => {
        const response_format = format.responseFormat;
        const body = { model: settings.model, messages, response_format };
        return readCompletion(await client.chat.completions.create(body, { signal }));
      });
      asked = { ...asked, ...answered };
      return { ...use(format.read(content)), ...asked };
    } catch (error) {
      throw traced(error, asked);
    }
  };
};
