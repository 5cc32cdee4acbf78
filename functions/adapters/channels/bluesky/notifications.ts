import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import type { Asked, AskSource, Said } from '#domain/source/source.ts';
import { sha256 } from '#domain/values/canonical.ts';
import type { Answer } from '../http/ask.ts';
import { postAt, urlOf } from './post-address.ts';
import { inTurn, type TurnDeps } from './turn.ts';
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
  indexedAt: z.string(),
});
type Notification = z.infer<typeof Notification>;
const Page = z.object({ notifications: z.array(z.unknown()) });

const PAGE = '100';
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

const read = (answer: Answer, did: string, source: string, known: readonly string[]): Asked => {
  if (answer.status !== 200) return failed(refusalOf(answer));
  const page = Page.safeParse(answer.body);
  if (!page.success) return { state: 'failed', why: 'unreadable' };
  // Likes and followers are no words; what has another shape is left out.
  const told = page.data.notifications.flatMap((each) => Notification.safeParse(each).data ?? []);
  const fresh = told.filter((each) => !known.includes(markOf(each)));
  return {
    state: 'brought',
    said: fresh.map((each) => saidIn(each, did, source)),
    memory: { known: told.map(markOf) },
  };
};

/** Asks what people answered to the account's posts, or said to it. */
export const createBlueskyNotifications =
  (deps: TurnDeps): AskSource =>
  async ({ name }, { known }) => {
    const asked = await inTurn(deps, async ({ did, asOwner }) => {
      const query = { limit: PAGE };
      const answer = await asOwner({ method: 'app.bsky.notification.listNotifications', query });
      return 'state' in answer ? answer : read(answer, did, name, known);
    });
    return asked.state === 'refused' || asked.state === 'unknown' ? failed(asked) : asked;
  };
