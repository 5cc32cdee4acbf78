import type { Channel } from '../channel/channel.ts';
import { countGraphemes } from './graphemes.ts';
import type { ChannelLimits } from './limits.ts';
import { lengthOnMastodon } from './mastodon.ts';
import { smsLength } from './sms.ts';
import { weightOnX } from './weight-on-x.ts';

/** How long a text is, how long it may be, and what is counted. */
export interface TextLength {
  length: number;
  limit: number;
  unit: 'weighted' | 'grapheme' | 'character' | 'septet' | 'ucs2' | 'byte';
  /** How many text messages it takes; for SMS only. */
  messages?: number;
}

// X: twitter-text configuration v3. Bluesky: lexicon app.bsky.feed.post. Mastodon: what servers hold
// unless they say otherwise.
const X_LIMIT = 280;
const BLUESKY_GRAPHEMES = 300;
const BLUESKY_BYTES = 3000;
const MASTODON_LIMIT = 500;
// The platforms' help pages, November 2026.
const LINKEDIN_LIMIT = 3000;
const FACEBOOK_LIMIT = 63_206;
const INSTAGRAM_LIMIT = 2200;

const onBluesky = (text: string): TextLength => {
  const bytes = Buffer.byteLength(text, 'utf8');
  const length = countGraphemes(text);
  return bytes > BLUESKY_BYTES && length <= BLUESKY_GRAPHEMES
    ? { length: bytes, limit: BLUESKY_BYTES, unit: 'byte' }
    : { length, limit: BLUESKY_GRAPHEMES, unit: 'grapheme' };
};

type Measure = (text: string, limits: ChannelLimits) => TextLength;

const upTo =
  (limit: number): Measure =>
  (text) => ({ length: text.length, limit, unit: 'character' });

const measures: Partial<Record<Channel, Measure>> = {
  x: (text) => ({ length: weightOnX(text), limit: X_LIMIT, unit: 'weighted' }),
  bluesky: onBluesky,
  mastodon: (text, { mastodon: limit = MASTODON_LIMIT }) => ({
    length: lengthOnMastodon(text),
    limit,
    unit: 'grapheme',
  }),
  linkedin: upTo(LINKEDIN_LIMIT),
  facebook: upTo(FACEBOOK_LIMIT),
  instagram: upTo(INSTAGRAM_LIMIT),
  sms: smsLength,
};

/** Length of a text as its channel counts it; undefined where the channel sets no limit. */
export const measureLength = (
  channel: Channel,
  text: string,
  limits: ChannelLimits = {},
): TextLength | undefined => measures[channel]?.(text, limits);
