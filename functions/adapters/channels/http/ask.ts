import { retryAt } from './retry-at.ts';

// A channel's answers are far shorter; whatever is longer is not one of them.
const BODY_AT_MOST = 1_000_000;
/** Characters of an answer with a thread: a thousand posts, and more. */
export const THREAD_AT_MOST = 4_000_000;

/**
 * A request to a channel. `body` is sent as JSON; without one nothing is sent. `charactersAtMost`: how long its answer
 * may be, where that is more than usual.
 */
export interface Request {
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Readonly<Record<string, string>> | undefined;
  body?: unknown;
  charactersAtMost?: number | undefined;
  signal: AbortSignal;
}

/**
 * An answer. `body`: what its JSON holds, unchecked; undefined where it is no JSON, as from a gateway.
 * `isTooBig`: it is longer than it may be, and was not read to its end.
 * `retryAt`: when the channel said that it takes more, ISO 8601.
 */
export interface Answer {
  status: number;
  body: unknown;
  isTooBig?: boolean;
  retryAt?: string | undefined;
}

const readText = async (response: Response, atMost: number): Promise<string | undefined> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > atMost) return undefined;
  }
  return text + decoder.decode();
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Sends one request, and never a second one: only who knows what it does may repeat it. Follows no
 * redirect, which could take credentials elsewhere. Throws where no whole answer came.
 */
export const ask = async (request: Request, now: Date): Promise<Answer> => {
  const { url, method = 'GET', headers, body, charactersAtMost = BODY_AT_MOST, signal } = request;
  const response = await fetch(url, {
    method,
    redirect: 'error',
    signal,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await readText(response, charactersAtMost);
  const answer = {
    status: response.status,
    body: parsed(text ?? ''),
    ...(text === undefined && { isTooBig: true }),
  };
  return response.status === 429 ? { ...answer, retryAt: retryAt(response.headers, now) } : answer;
};
