import * as z from 'zod';
import { AccountHealth } from '#domain/channel/account-health.ts';
import { Channel } from '#domain/channel/channel.ts';
import { StaffChat } from '#domain/staff/staff-chat.ts';
import { ok } from '#domain/values/result.ts';
import { channelStates } from '../read/channel-states.ts';
import { type ApiRoute, apiRoute, Nothing } from './route.ts';

const ChannelView = z.object({
  channel: z.enum([...Channel.options, ...StaffChat.options]),
  postedBy: z.enum(['talan', 'account', 'hand']),
  ...AccountHealth.partial().shape,
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
      return ok({ items: states.map(({ health, ...state }) => ({ ...state, ...health })) });
    },
  ),
];
