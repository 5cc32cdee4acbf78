import * as z from 'zod';
import { AccountHealth } from '#domain/channel/account-health.ts';
import { Channel } from '#domain/channel/channel.ts';
import { StaffChat } from '#domain/staff/staff-chat.ts';
import { ok } from '#domain/values/result.ts';
import { channelStates } from '../read/channel-states.ts';
import { StopCount, withStopped } from '../read/stopped.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

const ChannelView = z.object({
  channel: z.enum([...Channel.options, ...StaffChat.options]),
  postedBy: z.enum(['talan', 'account', 'hand']),
  ...AccountHealth.partial().shape,
  /** To how many a list sends nothing more. */
  stopped: StopCount.optional(),
});

/** Calls about the channels that statements go to. */
export const channelRoutes: ApiRoute[] = [
  apiRoute(
    {
      method: 'get',
      path: '/channels',
      summary: 'Who posts to each channel, and whether the account there works',
      status: 200,
      body: Nothing,
      query: Nothing,
      answer: z.object({ items: z.array(ChannelView) }),
    },
    async ({ deps }) => {
      const states = await channelStates(deps);
      const items = states.map(async (state) => {
        const { health, ...rest } = await withStopped(deps, state);
        return { ...rest, ...health };
      });
      return ok({ items: await Promise.all(items) });
    },
  ),
];
