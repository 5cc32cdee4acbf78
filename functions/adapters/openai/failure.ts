import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { type FallbackReason, type HttpRefusal, ModelFailure } from '#domain/draft/draft.ts';
import { fieldsOf, textOf } from './loose-json.ts';
import { retryAfterIn } from './retry-after.ts';

/*
 * How endpoints say what is wrong. Their words differ (OpenAI, Azure, vLLM, llama.cpp, Ollama,
 * OpenRouter and others); the first line that fits holds. `status` undefined stands for any.
 */
const signs: readonly { reason: FallbackReason; words: RegExp; status?: readonly number[] }[] = [
  { reason: 'filtered', words: /content[ _]?(filter|management)|responsible ?ai/u },
  {
    reason: 'quota-exceeded',
    words: /insufficient_quota|exceeded your current quota|billing|credit balance|out of credits/u,
  },
  {
    reason: 'too-long',
    words:
      /context[ _](length|window|size)|maximum context|too many tokens|(prompt|input)( is|_is)? too long|n_ctx/u,
  },
  {
    reason: 'key-refused',
    words:
      /(invalid|incorrect|wrong|missing|expired|no)[ _](x-)?api[ _-]?key|api[ _-]?key (not|is)/u,
    status: [400, 401, 403],
  },
  {
    reason: 'model-unknown',
    words:
      /model_?not_?found|deployment_?not_?found|no such model|(unknown|invalid) model|model.{0,200}not (found|exist)/u,
    status: [400, 404, 422],
  },
  // Gateways say of a request that they can't route whatever they say of a lost one.
  {
    reason: 'rejected-request',
    words:
      /(response|output)[ _]?format|structured[ _-]?output|json[ _-]?(mode|object)|\bschema|tool[ _](use|call|choice)/u,
    status: [400, 403, 404, 405, 500, 502, 503, 504],
  },
  {
    reason: 'model-unknown',
    words: /model.{0,200}not (available|supported)|unsupported model/u,
    status: [400, 404, 422],
  },
  {
    reason: 'address-unknown',
    words: /unexpected endpoint|invalid url|(unknown|no such) (path|route|endpoint)/u,
  },
  {
    reason: 'loading',
    words: /loading|warming up|estimated_time|starting up/u,
    status: [500, 503],
  },
];

const byStatus: Readonly<Record<number, FallbackReason>> = {
  401: 'key-refused',
  402: 'quota-exceeded',
  403: 'key-refused',
  404: 'address-unknown',
  405: 'address-unknown',
  408: 'timeout',
  413: 'too-long',
  429: 'rate-limited',
  501: 'rejected-request',
};

/** So much of an error's text is searched for signs. */
const WORDS_MAX_CHARACTERS = 2_000;

const reasonOf = (status: number | undefined, body: unknown): FallbackReason => {
  const words = JSON.stringify(body ?? '')
    .slice(0, WORDS_MAX_CHARACTERS)
    .toLowerCase();
  const sign = signs.find(
    (each) => each.words.test(words) && (!each.status || !status || each.status.includes(status)),
  );
  if (sign) return sign.reason;
  if (status === undefined) return 'server-error';
  return byStatus[status] ?? (status >= 500 ? 'server-error' : 'rejected-request');
};

// A code is kept for the log only if it can't be a sentence.
const codePattern = /^[\w.-]{1,60}$/u;

const codeOf = (body: unknown): Pick<HttpRefusal, 'code'> => {
  const { code, type } = fieldsOf(body);
  const found = [code, type].map(textOf).find((each) => each && codePattern.test(each));
  return found ? { code: found } : {};
};

const statusIn = ({ status, code }: Readonly<Record<string, unknown>>): number | undefined =>
  [status, code].map(Number).find((each) => each >= 400 && each < 600);

/** The failure that an error in the body of an answer with status 200 speaks of. */
export const errorIn = (error: unknown): ModelFailure => {
  const status = statusIn(fieldsOf(error));
  const refusal = { ...(status ? { status } : {}), ...codeOf(error) };
  return new ModelFailure(reasonOf(status, error), { refusal });
};

const isAbort = (error: unknown): boolean =>
  error instanceof APIUserAbortError ||
  error instanceof APIConnectionTimeoutError ||
  (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'));

/** An error with name and status only: messages and headers of the SDK may quote texts or a key. */
const nameless = (error: unknown): Error => {
  const name = error instanceof Error ? error.constructor.name : typeof error;
  const status = error instanceof APIError ? ` ${error.status ?? ''}` : '';
  return new Error(`${name}${status}`.trim());
};

const withoutAnswer = (error: unknown): FallbackReason => {
  if (isAbort(error)) return 'timeout';
  if (!(error instanceof SyntaxError)) return 'unreachable';
  // The body was called JSON and is a page, or broke off.
  return error.message.startsWith("Unexpected token '<'") ? 'address-unknown' : 'server-error';
};

/** An error of the SDK as the one error that the port knows. */
export const asModelFailure = (error: unknown): ModelFailure => {
  if (error instanceof ModelFailure) return error;
  const cause = nameless(error);
  if (!(error instanceof APIError) || error.status === undefined) {
    return new ModelFailure(withoutAnswer(error), { cause });
  }
  const { status, error: body, message } = error;
  const reason = reasonOf(status, [body, message]);
  const retryAfterMs = retryAfterIn(error.headers, body);
  return new ModelFailure(reason, { cause, refusal: { status, ...codeOf(body) }, retryAfterMs });
};
