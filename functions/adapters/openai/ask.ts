import OpenAI from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { ModelFailure, type PromptTrace } from '#domain/draft/draft.ts';
import type { Prompt } from '#domain/draft/prompt/prompt.ts';
import type { FormatLevel, ModelConfiguration } from '#domain/model/configuration.ts';
import type { QuestionLimits } from '#domain/workflow/time-limits.ts';
import { type AnswerFormat, UnusableAnswer } from './answer-format.ts';
import { type ModelAnswer, readCompletion } from './completion.ts';
import { createFormatLadder } from './format-ladder.ts';
import { type TimeLeft, timeUntil, withRetry } from './retry.ts';

/** Which model is asked, at which OpenAI-compatible endpoint, with which key. */
export interface ModelSettings extends ModelConfiguration {
  /** The key, or a function that reads it where it may change while the process runs. */
  apiKey: string | (() => Promise<string>);
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

type Message = { role: 'system' | 'user' | 'assistant'; content: string };
type Request = ChatCompletionCreateParamsNonStreaming;

// Where the endpoint takes no schema, the shape is described in words.
const withInstructions = (
  messages: readonly Message[],
  instructions: string,
  level: FormatLevel,
): Message[] =>
  messages.map((message) =>
    message.role === 'system' && level !== 'json_schema'
      ? { ...message, content: `${message.content}\n\n${instructions}` }
      : message,
  );

/** Nobody reads more of an answer that was wrong, not even its author. */
const RETURNED_MAX_CHARACTERS = 20_000;

const returned = (
  { content }: ModelAnswer,
  { problem }: UnusableAnswer,
  instructions: string,
): Message[] => [
  { role: 'assistant', content: content.slice(0, RETURNED_MAX_CHARACTERS) },
  { role: 'user', content: `This answer can't be used: ${problem}.\n${instructions}` },
];

const added = (one: PromptTrace['tokens'], other: PromptTrace['tokens']): PromptTrace['tokens'] =>
  one && other
    ? { input: one.input + other.input, output: one.output + other.output }
    : (one ?? other);

// What is known of an answer: the name of the model that wrote it, and the tokens of all answers.
const withAnswer = (asked: PromptTrace, { model, tokens }: ModelAnswer): PromptTrace => {
  const all = added(asked.tokens, tokens);
  return { ...asked, ...(model ? { model } : {}), ...(all ? { tokens: all } : {}) };
};

// The journal keeps of a failure what was asked, and what the failure itself knows.
const traced = (error: unknown, asked: PromptTrace): unknown => {
  if (!(error instanceof ModelFailure)) return error;
  const { reason, cause, refusal, retryAfterMs } = error;
  return new ModelFailure(reason, {
    cause,
    refusal,
    retryAfterMs,
    asked: { ...asked, ...error.asked },
  });
};

/**
 * Asks a language model over chat completions, and makes a result of the answer with `use`, which may
 * throw `UnusableAnswer`. The shape is demanded by a strict JSON schema, or as far as the endpoint
 * takes it. An answer in the wrong shape goes back once, with what is wrong. Returns the result and
 * what was asked with. Throws only `ModelFailure`, within the deadline whatever the model does; logs
 * nothing.
 */
export const createAsk = (
  settings: ModelSettings,
  ladder = createFormatLadder(settings.format),
) => {
  const client = clientFor(settings);

  const complete = (
    messages: readonly Message[],
    format: AnswerFormat<unknown>,
    limits: QuestionLimits,
    time: TimeLeft,
  ): Promise<ModelAnswer> =>
    ladder.ask((level, isFirst) => {
      const response_format = format.responseFormat(level);
      const body: Request = {
        model: settings.model,
        messages: withInstructions(messages, format.instructions, level),
        ...(response_format && { response_format }),
      };
      const send = async (signal: AbortSignal) =>
        readCompletion(await client.chat.completions.create(body, { signal }));
      // The first level was tried twice already when a simpler one is.
      return withRetry({ ...limits, isRetried: isFirst }, time, send);
    });

  return async <Answer, Result extends object>(
    { prompt: { messages, ...prompt }, format }: ModelQuestion<Answer>,
    limits: QuestionLimits,
    use: (answer: Answer) => Result,
  ): Promise<Result & PromptTrace> => {
    const time = timeUntil(limits.deadlineMs);
    let asked: PromptTrace = { ...prompt, model: settings.model };
    const answerTo = async (all: readonly Message[]): Promise<ModelAnswer> => {
      const answer = await complete(all, format, limits, time);
      asked = withAnswer(asked, answer);
      return answer;
    };
    const read = ({ content }: ModelAnswer): Result => format.read(content, use);
    try {
      const first = await answerTo(messages);
      const result = await readOrReturn(first, read, (unusable) =>
        answerTo([...messages, ...returned(first, unusable, format.instructions)]),
      );
      return { ...result, ...asked };
    } catch (error) {
      throw traced(error, asked);
    }
  };
};

/** Reads an answer; one that is no use goes back once. Throws `ModelFailure`. */
const readOrReturn = async <Result>(
  answer: ModelAnswer,
  read: (answer: ModelAnswer) => Result,
  giveBack: (unusable: UnusableAnswer) => Promise<ModelAnswer>,
): Promise<Result> => {
  try {
    return read(answer);
  } catch (error) {
    if (!(error instanceof UnusableAnswer)) throw error;
    // A cut off answer would be cut off again.
    if (answer.isCutOff) throw new ModelFailure('truncated');
    try {
      return read(await giveBack(error));
    } catch (again) {
      if (!(again instanceof UnusableAnswer || again instanceof ModelFailure)) throw again;
      throw new ModelFailure(error.reason);
    }
  }
};
