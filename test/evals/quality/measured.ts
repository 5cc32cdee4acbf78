import type { ChannelText, DraftRequest } from '#domain/draft/draft.ts';
import { gravest } from '#domain/incident/harm.ts';
import type { ToneRules } from '#domain/tone/rules.ts';

/** One text of a draft, and what it was written from. */
export interface Measured {
  request: DraftRequest;
  text: ChannelText;
  rules: ToneRules;
}

/** Whether a text keeps a rule for drafts. */
export type Measure = (measured: Measured) => boolean;

/** The sentences of a text. */
export const sentencesOf = ({ text, sentences }: ChannelText): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end));

/** Words without what stands between them. */
export const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const kinUntold = /(?:anhörig|famil|relatives|next of kin)/iu;
// A death that those close to whoever died may not know of is not told.
/** Whether a text may tell of a death. */
export const isGrave = ({ request: { brief } }: Measured): boolean =>
  gravest(brief.harm) === 'death' &&
  !brief.facts.some(({ status, text }) => status === 'unconfirmed' && kinUntold.test(text));
