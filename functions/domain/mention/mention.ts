import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Address } from '../values/address.ts';
import { hashOf } from '../values/canonical.ts';
import { Id } from '../values/id.ts';
import { Language } from '../values/language.ts';
import { Line, Quoted } from '../values/text.ts';

/** Characters of a mention: what platforms allow in one post, and more. */
const MAX_TEXT = 10_000;

/** How far ahead of ours a sender's clock may be. */
export const AHEAD_MS = 5 * 60_000;

/**
 * Something said about us, as a sender or source brings it. `topic` and `source` are names of the plan and of
 * the sender; `id` is its id at the source; `writtenAt` is ISO 8601. `addressed`: said to us. Its words are those of
 * strangers: kept as they are, never trusted.
 */
export const MentionInput = z.strictObject({
  topic: Line(40),
  source: Line(100),
  id: Quoted(500),
  url: Address().optional(),
  author: z.strictObject({ id: Quoted(500), name: Quoted(200).optional() }),
  text: Quoted(MAX_TEXT),
  language: Language.optional(),
  writtenAt: z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString()),
  /** When its author changed it last: without it, words that it had before are taken for an old version. */
  editedAt: z.iso
    .datetime({ offset: true })
    .transform((time) => new Date(time).toISOString())
    .optional(),
  channel: Channel.optional(),
  addressed: z.boolean().optional(),
  /** The statement of ours that it stands below. */
  statementId: Id.optional(),
  /** Address of the post that it answers. */
  inReplyTo: Address().optional(),
});
export type MentionInput = z.infer<typeof MentionInput>;

/** A mention as it is kept. Author and words are personal data. */
export const Mention = MentionInput.extend({
  // As they were taken when it came.
  id: z.string(),
  url: z.string().optional(),
  inReplyTo: z.string().optional(),
  receivedAt: z.iso.datetime(),
});
export type Mention = z.infer<typeof Mention>;

/** Whether a mention was said to us, so that it wants an answer. */
export const isAddressed = ({ addressed, statementId }: MentionInput): boolean =>
  addressed === true || statementId !== undefined;

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/;

/** An address without what differs from link to link of one page. */
export const canonicalAddress = (url: string): string => {
  const { hostname, port, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  const host = `${hostname.replace(/^(?:www|m)\./, '')}${port && `:${port}`}`;
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  return `${host}${pathname.replace(/\/+$/, '')}${query}`;
};

const OWN_ADDRESS: readonly Channel[] = ['bluesky', 'mastodon'];

/**
 * What makes a mention the same, whoever brings it how often: its address, or what its source calls it. What is
 * said to us often carries the address of the page that it stands on, so that its source's id counts, but not where
 * each post has an address of its own.
 */
export const mentionHash = (mention: MentionInput): string => {
  const { topic, source, id, url, channel } = mention;
  const isItsOwn = channel !== undefined && OWN_ADDRESS.includes(channel);
  return url !== undefined && (isItsOwn || !isAddressed(mention))
    ? hashOf([topic, canonicalAddress(url)])
    : hashOf([topic, source, id]);
};
