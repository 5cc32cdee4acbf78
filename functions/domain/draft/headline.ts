import { hasTitle } from '../channel/channel.ts';
import type { ChannelText, DraftRequest } from './draft.ts';

/**
 * Texts under the headline that the writer typed, where a channel has one. An approver who asks for other words
 * may mean the headline too.
 */
export const underHeadline = (
  texts: readonly ChannelText[],
  { headline, revision }: Pick<DraftRequest, 'headline' | 'revision'>,
): ChannelText[] =>
  texts.map((text) =>
    headline && !revision?.comment && hasTitle(text.channel) ? { ...text, title: headline } : text,
  );
