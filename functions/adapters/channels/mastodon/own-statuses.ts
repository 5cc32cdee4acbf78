import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { type Api, unanswered } from './api.ts';
import { Status } from './status.ts';

const PAGE = 40;
// As many as answers go out in an hour, and more.
const PAGES_AT_MOST = 10;
// A server that knows no pages gives the same one again: fewer than any server lists at once are all there are.
const SHORTEST_PAGE = 20;

const Me = z.object({ id: z.string().regex(/^[\w.-]{1,100}$/) });
const Page = z.array(Status);

/** The account's id on its server. */
export const ownId = async (api: Api): Promise<string | Refused | Unknown> => {
  const account = await api('/api/v1/accounts/verify_credentials');
  const me = account.status === 200 ? Me.safeParse(account.body).data : undefined;
  return me?.id ?? unanswered(account);
};

const readPage = async (
  api: Api,
  me: string,
  before: Status | undefined,
): Promise<Status[] | Refused | Unknown> => {
  const query = new URLSearchParams({
    limit: String(PAGE),
    exclude_reblogs: 'true',
    ...(before && { max_id: before.id }),
  });
  const answer = await api(`/api/v1/accounts/${me}/statuses?${query}`);
  const statuses = answer.status === 200 ? Page.safeParse(answer.body).data : undefined;
  return statuses ?? unanswered(answer);
};

/** The account's own statuses since an instant, newest first; `unknown` where they may not be all. */
export const ownStatuses = async (api: Api, since: Date): Promise<Status[] | Refused | Unknown> => {
  const me = await ownId(api);
  if (typeof me !== 'string') return me;
  const all = new Map<string, Status>();
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const statuses = await readPage(api, me, [...all.values()].at(-1));
    if ('state' in statuses) return statuses;
    const newer = statuses.filter(({ created_at }) => Date.parse(created_at) >= since.getTime());
    const isOver = newer.length < statuses.length || statuses.length === 0;
    const isRepeated = newer.every(({ id }) => all.has(id));
    for (const each of newer) all.set(each.id, each);
    if (isOver || (isRepeated && newer.length < SHORTEST_PAGE)) return [...all.values()];
    if (isRepeated) return { state: 'unknown' };
  }
  return { state: 'unknown' };
};
