import type { Channel } from '../../channel/channel.ts';
import type { ChannelLimits } from '../../channel/limits.ts';
import { measureLength } from '../../length/measure.ts';
import { openingLength } from './openings.ts';

/** The limits of channels for what a family's answers have in common: the longest opening fits before it. */
export const withRoomFor = (
  openings: readonly string[],
  channels: readonly Channel[],
  { channelLimits }: { channelLimits: ChannelLimits },
): ChannelLimits => {
  const longest = Math.max(0, ...openings.map(openingLength));
  const limits = channels.flatMap((channel) => {
    const measured = measureLength(channel, '', channelLimits);
    return measured ? [[channel, Math.max(1, measured.limit - longest)]] : [];
  });
  return { ...channelLimits, ...Object.fromEntries(limits) };
};
