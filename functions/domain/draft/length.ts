import type { Channel } from '../channel/channel.ts';
import type { ChannelLimits } from '../channel/limits.ts';
import { measureLength } from '../length/measure.ts';

/** Instagram's limit, and more than anyone reads: all the long channels keep to it. */
const LONG_LIMIT = 2200;

const shortChannels: readonly Channel[] = ['x', 'bluesky', 'mastodon', 'sms'];

/** Whether the channel has room for a few sentences only. */
export const isShort = (channel: Channel): boolean => shortChannels.includes(channel);

/** How many plain characters a draft for the channel may have. */
export const roomOn = (channel: Channel, limits: ChannelLimits): number =>
  Math.min(measureLength(channel, '', limits)?.limit ?? LONG_LIMIT, LONG_LIMIT);

/** Whether a draft is short enough for the channel, as the channel counts. */
export const fitsOn = (channel: Channel, text: string, limits: ChannelLimits): boolean => {
  const { length, limit } = measureLength(channel, text, limits) ?? { length: 0, limit: 0 };
  return length <= limit && (isShort(channel) || text.length <= LONG_LIMIT);
};
