import * as z from 'zod';
import type { Asked, AskSource, Said } from '#domain/source/source.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { type Api, type MastodonDeps, openApi, refusalOf } from './api.ts';
import { Status, urlOf } from './status.ts';

// Entities/Notification and Entities/Status of docs.joinmastodon.org. Only what we use.
const Mention = z.object({
  id: z.string().regex(/^[\w.-]{1,100}$/),
  type: z.literal('mention'),
  account: z.object({ id: z.string(), acct: z.string(), display_name: z.string().default('') }),
  status: Status.extend({
    created_at: z.iso.datetime({ offset: true }),
    content: z.string(),
    language: z.string().nullish(),
    edited_at: z.string().nullish(),
    in_reply_to_id: z.string().nullish(),
    visibility: z.string(),
  }),
});
type Mention = z.infer<typeof Mention>;

const PAGE = 80;
/** As many as one ask has time for: a minute of 640 mentions. The rest comes in the next. */
const PAGES_AT_MOST = 8;
/** What is known of the newest, so that it is brought again only where its author changed it. */
const KNOWN_AT_MOST = 1_000;
const MARK_CHARACTERS = 12;
const MAX_NAME = 200;
const LINE_END = /<br\s*\/?>|<\/p>\s*<p[^>]*>/gi;
const TAG = /<[^>]*>/g;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

// Servers send a few marks of HTML, and escape these characters.
const plain = (content: string): string =>
  content
    .replaceAll(LINE_END, '\n')
    .replaceAll(TAG, '')
    .replaceAll(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, (entity) => entities[entity] ?? entity)
    .trim();

// What its author has changed is brought again.
const markOf = ({ status }: Mention): string =>
  sha256(`${status.uri} ${status.edited_at ?? ''}`).slice(0, MARK_CHARACTERS);

// Cut in the middle of an emoji it would be no text that is kept.
const nameOf = ({ display_name, acct }: Mention['account']): string =>
  (display_name || acct).slice(0, MAX_NAME).toWellFormed();

const saidIn = ({ account, status }: Mention, source: string, server: string): Said => {
  const { language, in_reply_to_id: answered } = status;
  return {
    source,
    id: status.uri,
    url: urlOf(status),
    author: { id: account.acct, name: nameOf(account) },
    text: plain(status.content).toWellFormed(),
    language: language === 'sv' || language === 'en' ? language : undefined,
    writtenAt: new Date(status.created_at).toISOString(),
    channel: 'mastodon',
    addressed: true,
    inReplyTo: answered ? `${server}/statuses/${answered}` : undefined,
  };
};

type Failed = Extract<Asked, { state: 'failed' }>;

/** Mentions, and the id of the newest notification among them; undefined where there is none. */
interface Page {
  told: Mention[];
  newest: string | undefined;
}

const Numbered = Mention.pick({ id: true });

// Ids are numbers that grow, too long for a number.
const isLater = (id: string, than: string): boolean =>
  id.length === than.length ? id > than : id.length > than.length;

const latest = (ids: readonly string[]): string | undefined =>
  ids.reduce<string | undefined>(
    (newest, id) => (newest === undefined || isLater(id, newest) ? id : newest),
    undefined,
  );

const readPage = async (api: Api, after: string | undefined): Promise<Page | Failed> => {
  const query = new URLSearchParams({ 'types[]': 'mention', limit: String(PAGE) });
  if (after !== undefined) query.set('min_id', after);
  const answer = await api(`/api/v1/notifications?${query}`);
  if (answer.status !== 200) {
    const refusal = refusalOf(answer);
    if (refusal.state !== 'refused') return { state: 'failed', why: 'failed' };
    const why = refusal.reason === 'limit' ? 'limit' : 'refused';
    return { state: 'failed', why, retryAt: refusal.retryAt };
  }
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
    const told = [...new Map(page.told.map((each) => [markOf(each), each])).values()];
    const fresh = told.filter((each) => !known.includes(markOf(each)));
    // What was written to the account alone is no comment: nobody else can read it, nor an answer.
    const open = fresh.filter(({ status }) => status.visibility !== 'direct');
    return {
      state: 'brought',
      said: open.map((each) => saidIn(each, name, server)),
      memory: {
        known: [...new Set([...told.map(markOf), ...known])].slice(0, KNOWN_AT_MOST),
        cursor: page.newest ?? cursor,
      },
    };
  };
