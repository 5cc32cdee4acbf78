import * as z from 'zod';
import { MailChannel } from '#domain/recipients/mail-channel.ts';
import { StopReason } from '#domain/recipients/stop.ts';
import type { WebDeps } from '../deps.ts';
import type { ChannelState } from './channel-states.ts';

/** To how many recipients a list sends nothing more, by why. */
export const StopCount = z.record(StopReason, z.int().nonnegative());
export type StopCount = z.infer<typeof StopCount>;

const countOf = (reasons: readonly StopReason[]): StopCount => {
  const count: StopCount = { bounced: 0, complained: 0, unsubscribed: 0 };
  for (const reason of reasons) count[reason] += 1;
  return count;
};

/** A channel as it stands, with those to whom its list sends nothing more where there are any. */
export const withStopped = async (
  { readStops }: Pick<WebDeps, 'readStops'>,
  state: ChannelState,
): Promise<ChannelState & { stopped?: StopCount }> => {
  const list = MailChannel.safeParse(state.channel).data;
  if (list === undefined || state.postedBy !== 'account') return state;
  const stops = await readStops(list);
  return stops.size === 0
    ? state
    : { ...state, stopped: countOf([...stops.values()].map(({ reason }) => reason)) };
};
