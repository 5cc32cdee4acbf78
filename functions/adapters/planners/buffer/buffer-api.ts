import * as z from 'zod';
import type { BufferAccount } from '#domain/channel/planner-accounts.ts';
import { ask } from '../../channels/http/ask.ts';
import { unlessLimited } from '../../channels/http/limited.ts';

/*
 * Buffer's GraphQL API: developers.buffer.com, guides/api-limits, guides/error-handling, guides/pagination,
 * types/Post, types/EditPostInput, examples/get-scheduled-posts, as of November 2026. Almost everything is
 * answered with HTTP 200: what went wrong stands in `errors`, or in the type of a mutation's answer.
 */

/** The account to ask with. `callMs`: how long one call of the planner may take, in milliseconds. */
export interface BufferDeps {
  account: BufferAccount;
  callMs: number;
  now: () => Date;
}

/** Buffer did not answer, or not in a form that is understood. */
export class BufferUnread extends Error {
  override name = 'BufferUnread';
}

/** Asks one thing; `answers` is the shape of `data`. Throws `Limited` and `BufferUnread`. */
export type BufferApi = <Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  answers: z.ZodType<Data>,
) => Promise<Data>;

// The shortest of its windows, where it does not say when it takes more.
const WINDOW_MS = 15 * 60_000;

const Refused = z.object({ errors: z.array(z.unknown()).min(1) });

/** The API for one call of the planner: all its requests together take no longer than `callMs`. */
export const openBuffer = ({ account, callMs, now }: BufferDeps): BufferApi => {
  const signal = AbortSignal.timeout(callMs);
  return async (query, variables, answers) => {
    const headers = { authorization: `Bearer ${account.token}` };
    const body = { query, variables };
    const request = { url: account.server, method: 'POST', headers, body, signal } as const;
    const answer = unlessLimited(await ask(request, now()), now(), WINDOW_MS);
    const read = z.object({ data: answers }).safeParse(answer.body);
    if (answer.status !== 200 || !read.success || Refused.safeParse(answer.body).success) {
      throw new BufferUnread(`Buffer answered ${answer.status}, not as it should`);
    }
    return read.data.data;
  };
};
