import type { AccountHealth } from '#domain/channel/account-health.ts';
import { Channel, isPosted, takesAccount } from '#domain/channel/channel.ts';
import type { WebDeps } from '../deps.ts';

/** Who posts to a channel, and how its account stands where it has one that was asked already. */
export interface ChannelState {
  channel: Channel;
  postedBy: 'talan' | 'account' | 'hand';
  health?: AccountHealth | undefined;
}

type Read = Pick<WebDeps, 'connected' | 'readAccountHealth'>;

/** How each channel stands, in their order. */
export const channelStates = ({ connected, readAccountHealth }: Read): Promise<ChannelState[]> =>
  Promise.all(
    Channel.options.map(async (channel): Promise<ChannelState> => {
      if (isPosted(channel)) return { channel, postedBy: 'talan' };
      if (!takesAccount(channel) || !connected.includes(channel)) {
        return { channel, postedBy: 'hand' };
      }
      return { channel, postedBy: 'account', health: await readAccountHealth(channel) };
    }),
  );
