import { retryAt } from './retry-at.ts';

// A channel's answers are far shorter; whatever is longer is not one of them.
const BODY_AT_MOST = 1_000_000;

/** A request to a channel. `body` is sent as JSON; without one nothing is sent. */
export interface Request {
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers?: Readonly<Record<string, string>> | undefined;
  body?: unknown;
  signal: AbortSignal;
}

/**
 * An answer. `body`: what its JSON holds, unchecked; undefined where it is no JSON, as from a gateway.
 * `retryAt`: when the channel said that it takes more, ISO 8601.
 */
export interface Answer {
  status: number;
  body: unknown;
  retryAt?: string | undefined;
}

const readText = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > BODY_AT_MOST) return '';
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
  const { url, method = 'GET', headers, body, signal } = request;
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
  const answer = { status: response.status, body: parsed(await readText(response)) };
  return response.status === 429 ? { ...answer, retryAt: retryAt(response.headers, now) } : answer;
};
