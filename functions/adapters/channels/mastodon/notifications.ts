import * as z from 'zod';
import type { Asked, AskSource, Said } from '#domain/source/source.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { type MastodonDeps, openApi, refusalOf } from './api.ts';
import { Status, urlOf } from './status.ts';

// Entities/Notification and Entities/Status of docs.joinmastodon.org. Only what we use.
const Mention = z.object({
  type: z.literal('mention'),
  account: z.object({ id: z.string(), acct: z.string(), display_name: z.string().default('') }),
  status: Status.extend({
    content: z.string(),
    language: z.string().nullish(),
    edited_at: z.string().nullish(),
    in_reply_to_id: z.string().nullish(),
    visibility: z.string(),
  }),
});
type Mention = z.infer<typeof Mention>;

const PAGE = 40;
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

const read = (body: unknown, source: string, server: string, known: readonly string[]): Asked => {
  const page = z.array(z.unknown()).safeParse(body);
  if (!page.success) return { state: 'failed', why: 'unreadable' };
  const told = page.data.flatMap((each) => Mention.safeParse(each).data ?? []);
  const fresh = told.filter((each) => !known.includes(markOf(each)));
  // What was written to the account alone is no comment: nobody else can read it, nor an answer.
  const open = fresh.filter(({ status }) => status.visibility !== 'direct');
  return {
    state: 'brought',
    said: open.map((each) => saidIn(each, source, server)),
    memory: { known: told.map(markOf) },
  };
};

/** Asks what people answered to the account's statuses, or said to it. */
export const createMastodonNotifications =
  (deps: MastodonDeps): AskSource =>
  async ({ name }, { known }) => {
    const { server } = deps.account;
    const query = new URLSearchParams([
      ['types[]', 'mention'],
      ['limit', String(PAGE)],
    ]);
    const answer = await openApi(deps)(`/api/v1/notifications?${query}`);
    if (answer.status === 200) return read(answer.body, name, server, known);
    const refusal = refusalOf(answer);
    if (refusal.state !== 'refused') return { state: 'failed', why: 'failed' };
    const why = refusal.reason === 'limit' ? 'limit' : 'refused';
    return { state: 'failed', why, retryAt: refusal.retryAt };
  };
