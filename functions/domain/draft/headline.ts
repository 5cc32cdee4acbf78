import { hasTitle } from '../channel/channel.ts';
import { asPattern } from '../values/as-pattern.ts';
import { plainText, withoutStop } from '../values/plain-text.ts';
import type { ChannelText, DraftRequest } from './draft.ts';

/** How a comment speaks of the headline: then its own words are asked for. */
const speaksOfIt = /(?<!\p{L})(?:rubrik|titel|headline|heading|title)/iu;

// The text would say it twice: it keeps a headline of its own.
const beginsWith = ({ text }: ChannelText, headline: string): boolean =>
  new RegExp(`^${asPattern(withoutStop(headline))}(?:[.!?:]|$)`, 'iu').test(plainText(text));

/**
 * Texts under the headline that the writer typed, where a channel has one. It stays while others change the text,
 * unless what they ask for is another headline, or the text begins with the same words.
 */
export const underHeadline = (
  texts: readonly ChannelText[],
  { headline, revision }: Pick<DraftRequest, 'headline' | 'revision'>,
): ChannelText[] =>
  texts.map((text) =>
    headline &&
    !speaksOfIt.test(revision?.comment ?? '') &&
    hasTitle(text.channel) &&
    !(text.title !== undefined && beginsWith(text, headline))
      ? { ...text, title: headline }
      : text,
  );
