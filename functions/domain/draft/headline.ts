import { hasTitle } from '../channel/channel.ts';
import type { ChannelText, DraftRequest } from './draft.ts';

/** How a comment speaks of the headline: then its own words are asked for. */
const speaksOfIt = /(?<!\p{L})(?:rubrik|titel|headline|heading|title)/iu;

/**
 * Texts under the headline that the writer typed, where a channel has one. It stays while others change the text,
 * unless what they ask for is another headline.
 */
export const underHeadline = (
  texts: readonly ChannelText[],
  { headline, revision }: Pick<DraftRequest, 'headline' | 'revision'>,
): ChannelText[] =>
  texts.map((text) =>
    headline && !speaksOfIt.test(revision?.comment ?? '') && hasTitle(text.channel)
      ? { ...text, title: headline }
      : text,
  );
