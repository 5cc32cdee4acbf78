import type { Channel } from '#domain/channel/channel.ts';
import type { ChannelText } from '#domain/draft/draft.ts';

/** Words that are the same on all these channels. */
export interface SameWords {
  channels: readonly Channel[];
  title: string | undefined;
  text: string;
  /** The channels that carry the title; the others have none. */
  titled: readonly Channel[];
}

const fits = (words: SameWords, { title, text }: ChannelText): boolean =>
  words.text === text &&
  (words.title === undefined || title === undefined || words.title === title);

const join = (words: SameWords, { channel, title }: ChannelText): SameWords => ({
  ...words,
  channels: [...words.channels, channel],
  title: words.title ?? title,
  titled: title === undefined ? words.titled : [...words.titled, channel],
});

const begin = ({ channel, title, text }: ChannelText): SameWords => ({
  channels: [channel],
  title,
  text,
  titled: title === undefined ? [] : [channel],
});

/** Puts channels with the same words together, the longest words first. */
export const sameWords = (texts: readonly ChannelText[]): SameWords[] => {
  const groups: SameWords[] = [];
  for (const text of texts) {
    const at = groups.findIndex((words) => fits(words, text));
    const found = groups[at];
    if (found) groups[at] = join(found, text);
    else groups.push(begin(text));
  }
  return groups.toSorted((a, b) => b.text.length - a.text.length);
};
