import * as z from 'zod';
import type { AskSource } from '#domain/source/source.ts';
import { freshOf } from '../http/fresh.ts';
import { type Api, type MastodonDeps, openApi, refusalOf } from './api.ts';
import {
  Account,
  answeredIn,
  type Failed,
  failureOf,
  HeardStatus,
  isLater,
  latest,
  saidIn,
  versionOf,
} from './heard-status.ts';

// Entities/Notification of docs.joinmastodon.org. Only what we use.
const Mention = z
  .object({
    id: z.string().regex(/^[\w.-]{1,100}$/),
    type: z.literal('mention'),
    created_at: z.iso.datetime({ offset: true }).optional().catch(undefined),
    account: Account,
    status: HeardStatus.omit({ account: true }),
  })
  .transform(({ id, created_at: seenAt, account, status }) => ({
    id,
    seenAt,
    status: { ...status, account },
  }));
type Mention = z.infer<typeof Mention>;

const PAGE = 80;
/** As many as one ask has time for: a minute of 640 mentions. The rest comes in the next. */
const PAGES_AT_MOST = 8;
/** What is known of the newest, so that it is brought again only where its author changed it. */
const KNOWN_AT_MOST = 1_000;
/** Mentions, and the id of the newest notification among them; undefined where there is none. */
interface Page {
  told: Mention[];
  newest: string | undefined;
}

const Numbered = z.object({ id: z.string().regex(/^[\w.-]{1,100}$/) });

const readPage = async (api: Api, after: string | undefined): Promise<Page | Failed> => {
  const query = new URLSearchParams({ 'types[]': 'mention', limit: String(PAGE) });
  if (after !== undefined) query.set('min_id', after);
  const answer = await api(`/api/v1/notifications?${query}`);
  if (answer.status !== 200) return failureOf(refusalOf(answer));
  const page = z.array(z.unknown()).safeParse(answer.body);
  if (!page.success) return { state: 'failed', why: 'unreadable' };
  const told = page.data.flatMap((each) => Mention.safeParse(each).data ?? []);
  const ids = page.data.flatMap((each) => Numbered.safeParse(each).data?.id ?? []);
  return { told, newest: latest(ids) };
};

// The page right after what is known, then the one after that: what is too much for one ask waits for the next.
const readAfter = async (api: Api, known: string): Promise<Page> => {
  const told: Mention[] = [];
  let newest = known;
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    // What was read before stays read, whatever happens to the rest.
    const next = await readPage(api, newest).catch(() => undefined);
    if (!next || 'state' in next) break;
    told.push(...next.told);
    if (next.newest === undefined || !isLater(next.newest, newest)) break;
    newest = next.newest;
  }
  return { told, newest };
};

// The newest page is read each time, since a mention that its author changed is no new notification.
const readAll = async (api: Api, known: string | undefined): Promise<Page | Failed> => {
  const newest = await readPage(api, undefined);
  if ('state' in newest) return newest;
  const isNext = known === undefined || newest.told.some(({ id }) => !isLater(id, known));
  if (isNext) return newest;
  const after = await readAfter(api, known);
  return { ...after, told: [...newest.told, ...after.told] };
};

/** Asks what people answered to the account's statuses, or said to it, from what it was told last. */
export const createMastodonNotifications =
  (deps: MastodonDeps): AskSource =>
  async ({ name }, { known, cursor }) => {
    const { server } = deps.account;
    const page = await readAll(openApi(deps), cursor);
    if ('state' in page) return page;
    const shown = ({ status }: Mention) => versionOf(status);
    const { fresh, known: marks } = freshOf(page.told, shown, known, KNOWN_AT_MOST);
    // What was written to the account alone is no comment: nobody else can read it, nor an answer.
    const open = fresh.filter(({ status }) => status.visibility !== 'direct');
    return {
      state: 'brought',
      said: open.map(({ status, seenAt }) => ({
        ...saidIn(status, name),
        ...(seenAt !== undefined && { seenAt: new Date(seenAt).toISOString() }),
        inReplyTo: answeredIn(status, server),
        addressed: true,
      })),
      memory: {
        known: marks,
        cursor: page.newest ?? cursor,
      },
    };
  };
