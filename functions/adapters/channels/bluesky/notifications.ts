import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import type { Asked, AskSource, Said } from '#domain/source/source.ts';
import { sha256 } from '#domain/values/canonical.ts';
import type { Answer } from '../http/ask.ts';
import { walkNewestFirst } from '../http/newest-first.ts';
import { postAt, urlOf } from './post-address.ts';
import { inTurn, type Turn, type TurnDeps } from './turn.ts';
import { refusalOf } from './xrpc.ts';

// app.bsky.notification.listNotifications, which the account's server passes on to the AppView. Only what we use.
const Record = z.object({
  text: z.string(),
  createdAt: z.string(),
  langs: z.array(z.string()).optional(),
  reply: z
    .object({ root: z.object({ uri: z.string() }), parent: z.object({ uri: z.string() }) })
    .optional(),
});
const Notification = z.object({
  uri: z.string().max(500),
  cid: z.string(),
  reason: z.enum(['reply', 'mention', 'quote']),
  author: z.object({
    did: z.string().max(500),
    handle: z.string(),
    displayName: z.string().optional(),
  }),
  record: Record,
  indexedAt: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
});
type Notification = z.infer<typeof Notification>;
const Page = z.object({ notifications: z.array(z.unknown()), cursor: z.string().optional() });

const PAGE = '100';
const REASONS = ['reply', 'mention', 'quote'];
/** As many as one ask has time for: a minute of 800 answers. The rest comes in the next. */
const PAGES_AT_MOST = 8;
/** What is known of the newest, so that it is not received anew each minute. */
const KNOWN_AT_MOST = 1_000;
const MARK_CHARACTERS = 12;
const MAX_NAME = 200;

// What its author has changed has another cid, and is brought again.
const markOf = ({ uri, cid }: Notification): string =>
  sha256(`${uri} ${cid}`).slice(0, MARK_CHARACTERS);

const addressOf = (uri: string): string | undefined => {
  const post = postAt(uri);
  return post && urlOf(post);
};

// A clock of the author's own may say anything; when the network saw it is known.
const writtenAt = ({ record, indexedAt }: Notification): string => {
  const [written, seen] = [Date.parse(record.createdAt), Date.parse(indexedAt)];
  return new Date(written <= seen ? written : seen).toISOString();
};

// The post of ours that it stands below: the one that it answers, else the first of its thread.
const below = ({ record: { reply } }: Notification, did: string): string | undefined => {
  const own = [reply?.parent.uri, reply?.root.uri].find((uri) => uri?.startsWith(`at://${did}/`));
  return own === undefined ? undefined : addressOf(own);
};

// Cut in the middle of an emoji it would be no text that is kept.
const nameOf = ({ displayName, handle }: Notification['author']): string =>
  (displayName || handle).slice(0, MAX_NAME).toWellFormed();

const saidIn = (notification: Notification, did: string, source: string): Said => {
  const { uri, author, record } = notification;
  const language = record.langs?.find((each) => /^(?:sv|en)\b/.test(each))?.slice(0, 2);
  return {
    source,
    id: uri,
    url: addressOf(uri),
    author: { id: author.did, name: nameOf(author) },
    text: record.text.toWellFormed(),
    language: language === 'sv' || language === 'en' ? language : undefined,
    writtenAt: writtenAt(notification),
    channel: 'bluesky',
    addressed: true,
    inReplyTo: below(notification, did),
  };
};

const failed = (no: Refused | Unknown): Asked => {
  if (no.state !== 'refused') return { state: 'failed', why: 'unreachable' };
  return { state: 'failed', why: no.reason === 'limit' ? 'limit' : 'refused', retryAt: no.retryAt };
};

type Told = { items: Notification[]; cursor: string | undefined } | { failed: Asked };

// Likes and followers are no words; what has another shape is left out.
const pageIn = (answer: Answer): Told => {
  if (answer.status !== 200) return { failed: failed(refusalOf(answer)) };
  const page = Page.safeParse(answer.body);
  if (!page.success) return { failed: { state: 'failed', why: 'unreadable' } };
  const { notifications, cursor } = page.data;
  return {
    items: notifications.flatMap((each) => Notification.safeParse(each).data ?? []),
    cursor,
  };
};

const readPage =
  (asOwner: Turn['asOwner']) =>
  async (cursor: string | undefined): Promise<Told> => {
    const query = new URLSearchParams({ limit: PAGE, ...(cursor !== undefined && { cursor }) });
    for (const reason of REASONS) query.append('reasons', reason);
    try {
      const answer = await asOwner({ method: 'app.bsky.notification.listNotifications', query });
      return 'state' in answer ? { failed: failed(answer) } : pageIn(answer);
    } catch {
      // What was read before stays read.
      return { failed: { state: 'failed', why: 'unreachable' } };
    }
  };

/** Asks what people answered to the account's posts, or said to it, back to what it was told last. */
export const createBlueskyNotifications =
  (deps: TurnDeps): AskSource =>
  async ({ name }, { known, cursor }) => {
    const asked = await inTurn(deps, async ({ did, asOwner }): Promise<Asked> => {
      const walk = {
        read: readPage(asOwner),
        timeOf: ({ indexedAt }: Notification) => indexedAt,
        pagesAtMost: PAGES_AT_MOST,
      };
      const told = await walkNewestFirst(walk, cursor);
      if ('failed' in told) return told.failed;
      const fresh = told.items.filter((each) => !known.includes(markOf(each)));
      const marks = [...new Set([...told.items.map(markOf), ...known])];
      return {
        state: 'brought',
        said: fresh.map((each) => saidIn(each, did, name)),
        memory: { known: marks.slice(0, KNOWN_AT_MOST), cursor: told.place },
      };
    });
    return asked.state === 'refused' || asked.state === 'unknown' ? failed(asked) : asked;
  };
