import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { type Answer, ask } from '../http/ask.ts';

/** A server, and how long a call may take. */
export interface XrpcDeps {
  service: string;
  now: () => Date;
}

/** A call of an XRPC method: a query, or a procedure with its input. `{}` is an input too. */
export interface Call {
  method: string;
  query?: Record<string, string> | URLSearchParams;
  input?: unknown;
  isProcedure?: boolean;
  token?: string | undefined;
  charactersAtMost?: number;
  signal: AbortSignal;
}

/** Calls a method once. Throws where no whole answer came. */
export const xrpc = ({ service, now }: XrpcDeps, call: Call): Promise<Answer> => {
  const { method, query, input, isProcedure, token, charactersAtMost, signal } = call;
  const search = query ? `?${new URLSearchParams(query)}` : '';
  return ask(
    {
      url: `${service}/xrpc/${method}${search}`,
      method: isProcedure ? 'POST' : 'GET',
      headers: token === undefined ? undefined : { authorization: `Bearer ${token}` },
      body: input,
      charactersAtMost,
      signal,
    },
    now(),
  );
};

const Failure = z.object({ error: z.string() });

/** The name of a failure; undefined where the answer has none, such as from a gateway. */
export const errorIn = ({ body }: Answer): string | undefined =>
  Failure.safeParse(body).data?.error;

const stale = ['ExpiredToken', 'InvalidToken'];
const noAccount = [
  ...stale,
  'AuthenticationRequired',
  'AuthMissing',
  'AccountTakedown',
  'AccountDeactivated',
  'AccountSuspended',
  'AuthFactorTokenRequired',
];

/** Whether a session has to be renewed. The status differs (400 or 401), so the name is read. */
export const isStale = (answer: Answer): boolean => stale.includes(errorIn(answer) ?? '');

const CONTENT_STATUSES = [400, 413, 422];

/** What an answer that is no success means for a post. */
export const refusalOf = (answer: Answer): Refused | Unknown => {
  const { status, retryAt } = answer;
  const error = errorIn(answer);
  if (status === 429) return { state: 'refused', reason: 'limit', retryAt };
  if (error === undefined || status >= 500) return { state: 'unknown' };
  if (noAccount.includes(error) || status === 401 || status === 403) {
    return { state: 'refused', reason: 'credentials' };
  }
  const isContent = CONTENT_STATUSES.includes(status);
  return isContent ? { state: 'refused', reason: 'refused-content' } : { state: 'unknown' };
};
