import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { MailList } from '../channel/accounts.ts';
import type { ListChannel } from '../channel/channel.ts';
import type { Mark } from '../values/mark.ts';
import type { Message } from './carrier.ts';
import { MailChannel } from './mail-channel.ts';

const Marked = z.string().regex(/^[0-9a-f]{64}$/);

/** What an address for unsubscribing says: which list, which recipient, and the proof that we made it. */
export const Unsubscription = z.object({ channel: MailChannel, id: Marked, proof: Marked });
export type Unsubscription = z.infer<typeof Unsubscription>;

const proofOf = (mark: Mark, channel: ListChannel, id: string): Promise<string> =>
  mark(`unsubscribe:${channel}:${id}`);

/** Path at which a recipient asks for no more: whoever has it may, and it doesn't hold their address. */
export const unsubscribePath = async (
  mark: Mark,
  channel: ListChannel,
  id: string,
): Promise<string> => `/unsubscribe/${channel}/${id}/${await proofOf(mark, channel, id)}`;

/** Whether we made this address, so that nobody can fill the list of stops with what they made up. */
export const isOurs = async (
  mark: Mark,
  { channel, id, proof }: Unsubscription,
): Promise<boolean> =>
  timingSafeEqual(Buffer.from(await proofOf(mark, channel, id)), Buffer.from(proof));

/**
 * Header fields by which a mail program offers to unsubscribe, by one click or by a mail (RFC 2369, RFC 8058);
 * none where the list names no address for it.
 */
export const unsubscribeHeaders = (
  { unsubscribe: mailbox }: Pick<MailList, 'unsubscribe'>,
  { unsubscribe: address }: Pick<Message, 'unsubscribe'>,
): Record<string, string> => {
  if (mailbox === undefined) return {};
  if (address === undefined) return { 'List-Unsubscribe': `<mailto:${mailbox}>` };
  return {
    'List-Unsubscribe': `<${address}>, <mailto:${mailbox}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
};
