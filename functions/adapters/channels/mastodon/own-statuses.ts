import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { type Api, unanswered } from './api.ts';
import { Status } from './status.ts';

const PAGE = 40;
// As many as answers go out in an hour, and more.
const PAGES_AT_MOST = 10;

const Me = z.object({ id: z.string().regex(/^[\w.-]{1,100}$/) });
const Page = z.array(Status);

/** The account's id on its server. */
export const ownId = async (api: Api): Promise<string | Refused | Unknown> => {
  const account = await api('/api/v1/accounts/verify_credentials');
  const me = account.status === 200 ? Me.safeParse(account.body).data : undefined;
  return me?.id ?? unanswered(account);
};

/** The account's own statuses since an instant, newest first; `unknown` where there are too many. */
export const ownStatuses = async (api: Api, since: Date): Promise<Status[] | Refused | Unknown> => {
  const me = await ownId(api);
  if (typeof me !== 'string') return me;
  const all: Status[] = [];
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const last = all.at(-1);
    const query = new URLSearchParams({
      limit: String(PAGE),
      exclude_reblogs: 'true',
      ...(last && { max_id: last.id }),
    });
    const answer = await api(`/api/v1/accounts/${me}/statuses?${query}`);
    const statuses = answer.status === 200 ? Page.safeParse(answer.body).data : undefined;
    if (!statuses) return unanswered(answer);
    const newer = statuses.filter(({ created_at }) => Date.parse(created_at) >= since.getTime());
    all.push(...newer);
    if (newer.length < statuses.length || statuses.length === 0) return all;
  }
  return { state: 'unknown' };
};
