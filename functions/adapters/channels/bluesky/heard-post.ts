import * as z from 'zod';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { wordsOrPictures } from '#domain/source/pictures.ts';
import type { Asked, Said } from '#domain/source/source.ts';
import { sha256 } from '#domain/values/canonical.ts';
import type { VersionAt } from '../http/fresh.ts';
import { postAt, urlOf } from './post-address.ts';

// What notifications and threads hold of a post (app.bsky.feed.post, app.bsky.feed.defs#postView). Only what we use.
const Record = z.object({
  text: z.string(),
  createdAt: z.string(),
  langs: z.array(z.string()).optional(),
  // app.bsky.embed.images; what else is embedded has no words that its author chose.
  embed: z
    .object({ images: z.array(z.object({ alt: z.string().default('') })) })
    .optional()
    .catch(undefined),
  reply: z
    .object({ root: z.object({ uri: z.string() }), parent: z.object({ uri: z.string() }) })
    .optional(),
});

/** A post of someone, as the network shows it. */
export const HeardPost = z.object({
  uri: z.string().max(500),
  cid: z.string(),
  author: z.object({
    did: z.string().max(500),
    handle: z.string(),
    displayName: z.string().optional(),
  }),
  record: Record,
  indexedAt: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
});
export type HeardPost = z.infer<typeof HeardPost>;

const MARK_CHARACTERS = 12;
const VERSION_CHARACTERS = 6;
const MAX_NAME = 200;

/** What a post is known by: what its author has changed has another cid, and what has the same words again the same. */
export const versionOf = ({ uri, cid }: HeardPost): VersionAt => ({
  place: sha256(uri).slice(0, MARK_CHARACTERS),
  version: sha256(cid).slice(0, VERSION_CHARACTERS),
});

const addressOf = (uri: string): string | undefined => {
  const post = postAt(uri);
  return post && urlOf(post);
};

// A clock of the author's own may say anything; when the network saw it is known.
const writtenAt = ({ record, indexedAt }: HeardPost): string => {
  const [written, seen] = [Date.parse(record.createdAt), Date.parse(indexedAt)];
  return new Date(written <= seen ? written : seen).toISOString();
};

// The post of ours that it stands below: the one that it answers, else the first of its thread.
const below = ({ record: { reply } }: HeardPost, did: string): string | undefined => {
  const own = [reply?.parent.uri, reply?.root.uri].find((uri) => uri?.startsWith(`at://${did}/`));
  return own === undefined ? undefined : addressOf(own);
};

// Cut in the middle of an emoji it would be no text that is kept.
const nameOf = ({ displayName, handle }: HeardPost['author']): string =>
  (displayName || handle).slice(0, MAX_NAME).toWellFormed();

/** What a post says; it stands below the post of the account with an id that it answers. */
export const saidIn = (post: HeardPost, did: string, source: string): Said => {
  const { uri, author, record } = post;
  const code = record.langs?.find((each) => /^(?:sv|en)\b/.test(each))?.slice(0, 2);
  const language = code === 'sv' || code === 'en' ? code : undefined;
  const alts = record.embed?.images.map(({ alt }) => alt) ?? [];
  return {
    source,
    id: uri,
    url: addressOf(uri),
    author: { id: author.did, name: nameOf(author) },
    text: wordsOrPictures(record.text, alts, language).toWellFormed(),
    language,
    writtenAt: writtenAt(post),
    seenAt: post.indexedAt,
    channel: 'bluesky',
    inReplyTo: below(post, did),
  };
};

/** What a question that was refused or not answered means for who asked it. */
export const failed = (no: Refused | Unknown): Asked => {
  if (no.state !== 'refused') return { state: 'failed', why: 'unreachable' };
  return { state: 'failed', why: no.reason === 'limit' ? 'limit' : 'refused', retryAt: no.retryAt };
};
