import type { Channel } from '#domain/channel/channel.ts';
import { isBrand } from '#domain/channel/names.ts';
import { listWords, type View } from './view.ts';

/** What a channel is called inside a sentence: only brands have a capital there. */
export const channelInside = ({ t }: Pick<View, 't'>, channel: Channel): string => {
  const name = t.names.channels[channel];
  return isBrand(channel) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
};

/** "Newsroom, X and text message". */
export const listChannels = (
  view: Pick<View, 'language' | 't'>,
  channels: readonly Channel[],
): string =>
  listWords(
    view,
    channels.map((channel, at) =>
      at === 0 ? view.t.names.channels[channel] : channelInside(view, channel),
    ),
  );
