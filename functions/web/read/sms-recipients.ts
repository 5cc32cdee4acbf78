import type { Channel } from '#domain/channel/channel.ts';
import type { WebDeps } from '../deps.ts';

/** How many a text message goes to, as the list was last seen; undefined where Talan sends none. */
export const smsRecipients = async (
  { connected, readAccountHealth }: Pick<WebDeps, 'connected' | 'readAccountHealth'>,
  channels: readonly Channel[],
): Promise<number | undefined> =>
  channels.includes('sms') && connected.includes('sms')
    ? (await readAccountHealth('sms'))?.recipients?.count
    : undefined;
