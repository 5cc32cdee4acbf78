import * as z from 'zod';
import { Channel, hasAddress, hasOwnPage, isPublic } from '../channel/channel.ts';
import { Address } from '../values/address.ts';
import { Id } from '../values/id.ts';
import { Language } from '../values/language.ts';
import { Line, Quoted } from '../values/text.ts';
import type { Comment } from './comment.ts';
import { type CommentInput, MAX_COMMENT } from './input.ts';

/** How something was said to us that no source brings: on a channel without a connection, on the phone, in an e-mail or a letter, face to face. */
export const NotedWay = z.enum(['channel', 'phone', 'email', 'letter', 'person']);
export type NotedWay = z.infer<typeof NotedWay>;

/** The channels on which someone can be answered where they wrote. */
export const answerableChannels: readonly Channel[] = Channel.options.filter(
  (channel) => hasAddress(channel) && isPublic(channel) && !hasOwnPage(channel),
);

/** What a person notes of what someone said to us. Its words stay as they are. */
export const NotedInput = z
  .strictObject({
    way: NotedWay,
    /** Where it was said, of what was said on a channel. */
    channel: Channel.optional(),
    /** Who said it: an account, a telephone number, an address. By it they find their words when they ask for them. */
    contact: Line(200).optional(),
    name: Line(200).optional(),
    text: Quoted(MAX_COMMENT),
    language: Language.optional(),
    writtenAt: z.iso.datetime({ offset: true }).transform((time) => new Date(time).toISOString()),
    url: Address().optional(),
    incidentId: Id.optional(),
  })
  .superRefine(({ way, channel }, context) => {
    const fits = channel !== undefined && answerableChannels.includes(channel);
    if ((way === 'channel') === fits) return;
    const message =
      way === 'channel' ? 'must be where it was said' : 'is for what was said on a channel';
    context.addIssue({ code: 'custom', path: ['channel'], message });
  });
export type NotedInput = z.infer<typeof NotedInput>;

/** How something was said to us on none of the channels. */
export const SpokenWay = NotedWay.exclude(['channel']);
export type SpokenWay = z.infer<typeof SpokenWay>;

// What is nearest to them among the channels: nothing is answered there.
const nearest: Readonly<Record<SpokenWay, Channel>> = {
  phone: 'sms',
  email: 'email',
  letter: 'email',
  person: 'email',
};

/** Whether a comment came so: its source says it. */
export const isSpoken = (source: string): source is SpokenWay =>
  SpokenWay.safeParse(source).success;

/**
 * Whether no words of ours can stand below a comment: it was a call, a letter or the like, or was said about a page of our
 * own, which takes no comments.
 */
export const isAnsweredElsewhere = ({
  source,
  channel,
}: Pick<Comment, 'source' | 'channel'>): boolean => isSpoken(source) || hasOwnPage(channel);

/** What was noted, as a comment that was brought under this id. */
export const notedComment = (
  { way, channel, contact, name, incidentId: _, ...said }: NotedInput,
  id: string,
): CommentInput => ({
  ...said,
  source: way === 'channel' ? 'noted' : way,
  sourceId: id,
  channel: way === 'channel' ? (channel ?? 'facebook') : nearest[way],
  author: { id: contact ?? name ?? id, ...(name !== undefined && { name }) },
});
