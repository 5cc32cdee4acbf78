import type { AccountHealth } from '#domain/channel/account-health.ts';
import { Channel, isPosted, takesAccount } from '#domain/channel/channel.ts';
import { StaffChat } from '#domain/staff/staff-chat.ts';
import type { WebDeps } from '../deps.ts';

/** Who posts to a channel, and how its account stands where it has one that was asked already. */
export interface ChannelState {
  channel: Channel | StaffChat;
  postedBy: 'talan' | 'account' | 'hand';
  health?: AccountHealth | undefined;
}

type Read = Pick<WebDeps, 'connected' | 'readAccountHealth'>;

/** The chats that tell staff, of those that were asked or told already. */
const chatStates = async ({ readAccountHealth }: Read): Promise<ChannelState[]> => {
  const states = await Promise.all(
    StaffChat.options.map(async (channel) => ({
      channel,
      postedBy: 'account' as const,
      health: await readAccountHealth(channel),
    })),
  );
  return states.filter(({ health }) => health !== undefined);
};

/** How each channel stands, in their order, and the chats that tell staff. */
export const channelStates = async (read: Read): Promise<ChannelState[]> => {
  const { connected, readAccountHealth } = read;
  const states = await Promise.all(
    Channel.options.map(async (channel): Promise<ChannelState> => {
      if (isPosted(channel)) {
        return { channel, postedBy: 'talan', health: await readAccountHealth(channel) };
      }
      if (!takesAccount(channel) || !connected.includes(channel)) {
        return { channel, postedBy: 'hand' };
      }
      return { channel, postedBy: 'account', health: await readAccountHealth(channel) };
    }),
  );
  return [...states, ...(await chatStates(read))];
};
