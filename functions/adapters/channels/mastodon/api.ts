import * as z from 'zod';
import type { MastodonAccount } from '#domain/channel/accounts.ts';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { type Answer, ask, type Request } from '../http/ask.ts';

/** The account to post as. `callMs`: how long one call of the publisher may take, in milliseconds. */
export interface MastodonDeps {
  account: MastodonAccount;
  callMs: number;
  now: () => Date;
}

/** A request to the account's server; it throws where no answer comes in time. */
export type Api = (
  path: string,
  more?: Pick<Request, 'method' | 'headers' | 'body' | 'charactersAtMost'>,
) => Promise<Answer>;

/** The API for one call of the publisher: all its requests together take no longer than `callMs`. */
export const openApi = ({ account: { server, token }, callMs, now }: MastodonDeps): Api => {
  const signal = AbortSignal.timeout(callMs);
  return (path, { method, headers, body, charactersAtMost } = {}) =>
    ask(
      {
        url: `${server}${path}`,
        ...(method && { method }),
        headers: { authorization: `Bearer ${token}`, ...headers },
        body,
        charactersAtMost,
        signal,
      },
      now(),
    );
};

const Failure = z.object({ error: z.string() });
const CONTENT_STATUSES = [400, 413, 422];

/** What an answer that is no success means for a post. */
export const refusalOf = ({ status, body, retryAt }: Answer): Refused | Unknown => {
  if (status === 429) return { state: 'refused', reason: 'limit', retryAt };
  // A gateway says no such thing.
  if (!Failure.safeParse(body).success) return { state: 'unknown' };
  if (status === 401 || status === 403) return { state: 'refused', reason: 'credentials' };
  if (status === 404) return { state: 'refused', reason: 'gone' };
  const isContent = CONTENT_STATUSES.includes(status);
  return isContent ? { state: 'refused', reason: 'refused-content' } : { state: 'unknown' };
};

/** What a question that fails means: it has no content that could be refused. */
export const unanswered = (answer: Answer): Refused | Unknown => {
  const refusal = refusalOf(answer);
  const isTold = refusal.state === 'refused' && ['limit', 'credentials'].includes(refusal.reason);
  return isTold ? refusal : { state: 'unknown' };
};
