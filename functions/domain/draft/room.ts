import { type Channel, channelProfile } from '../channel/channel.ts';
import type { ChannelLimits } from '../channel/limits.ts';
import { measureLength } from '../length/measure.ts';

/** More than anyone reads, so drafts for long channels keep to it; also the limit of Instagram. */
const LONG_LIMIT = 2200;

/** Whether the channel has room for a few sentences only. */
export const isShort = (channel: Channel): boolean => channelProfile(channel).draftSize === 'short';

/** How many text messages a text for the channel may take; one where it is sent as no such message. */
export const messagesOn = (channel: Channel): number =>
  channelProfile(channel).limits.reduce(
    (most, limit) => (limit.counted === 'sms' ? limit.messages : most),
    1,
  );

/** How many plain characters a draft for the channel may have. */
export const roomOn = (channel: Channel, limits: ChannelLimits): number =>
  Math.min(measureLength(channel, '', limits)?.limit ?? LONG_LIMIT, LONG_LIMIT);

/** Whether a draft is short enough for the channel, as the channel counts. */
export const fitsOn = (channel: Channel, text: string, limits: ChannelLimits): boolean => {
  const { length, limit } = measureLength(channel, text, limits) ?? { length: 0, limit: 0 };
  return length <= limit && (isShort(channel) || text.length <= LONG_LIMIT);
};

/** A word of running Swedish or English with its blank. */
const CHARACTERS_A_WORD = 7;

/** About how many words a draft for the channel may have: models count words better than characters. */
export const wordsOn = (channel: Channel, limits: ChannelLimits): number =>
  Math.floor(roomOn(channel, limits) / CHARACTERS_A_WORD);
