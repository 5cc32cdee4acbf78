import { hasTitle } from '../../channel/channel.ts';
import type { ChannelText } from '../../draft/draft.ts';
import type { TextInput } from '../input.ts';

/** The texts that a person typed, as the journal keeps them. */
export const typedTexts = (texts: readonly TextInput[]): ChannelText[] =>
  texts.map(({ channel, title, text }) => ({
    channel,
    ...(hasTitle(channel) && { title }),
    text,
    sentences: [],
  }));
