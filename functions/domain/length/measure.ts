import { type Channel, channelProfile } from '../channel/channel.ts';
import type { ChannelLimits } from '../channel/limits.ts';
import type { TextLimit } from '../channel/profile.ts';
import { countGraphemes } from './graphemes.ts';
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

interface Counter {
  unit: TextLength['unit'];
  count: (text: string) => number;
}

type FixedLimit = Extract<TextLimit, { max: number }>;

const counters: Record<FixedLimit['counted'], Counter> = {
  'weight-on-x': { unit: 'weighted', count: weightOnX },
  mastodon: { unit: 'grapheme', count: lengthOnMastodon },
  graphemes: { unit: 'grapheme', count: countGraphemes },
  bytes: { unit: 'byte', count: (text) => Buffer.byteLength(text, 'utf8') },
  // UTF-16 code units.
  characters: { unit: 'character', count: (text) => text.length },
};

const measureBy = (limit: TextLimit, text: string, planLimit: number | undefined): TextLength => {
  if (limit.counted === 'sms') return smsLength(text, limit.messages);
  const { unit, count } = counters[limit.counted];
  return { length: count(text), limit: planLimit ?? limit.max, unit };
};

/**
 * Length of a text as its channel counts it; undefined where the channel sets no limit. Where there
 * are several limits, the answer is about the first one that the text exceeds, or else about the
 * first.
 */
export const measureLength = (
  channel: Channel,
  text: string,
  limits: ChannelLimits = {},
): TextLength | undefined => {
  const lengths = channelProfile(channel).limits.map((each) =>
    measureBy(each, text, limits[channel]),
  );
  return lengths.find(({ length, limit }) => length > limit) ?? lengths.at(0);
};
