import type { Channel } from '../channel/channel.ts';
import type { ChannelLimits } from '../channel/limits.ts';
import { measureLength } from './measure.ts';

const fits = (channel: Channel, text: string, limits: ChannelLimits): boolean => {
  const measured = measureLength(channel, text, limits);
  return measured === undefined || measured.length <= measured.limit;
};

/**
 * Where a text is cut off by its channel's limit, as an offset in UTF-16 code units; the text's length
 * where it fits. No character is split. Lengths grow with a text, so that halving finds the place.
 */
export const fittingEnd = (channel: Channel, text: string, limits: ChannelLimits = {}): number => {
  if (fits(channel, text, limits)) return text.length;
  const characters = Array.from(text);
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(channel, characters.slice(0, middle).join(''), limits)) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('').length;
};
