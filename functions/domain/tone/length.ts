import type { Channel } from '../channel.ts';
import { findLinks } from './text/links.ts';
import { weightOnX } from './weight-on-x.ts';

/** How long a text is, how long it may be, and what is counted. */
export interface TextLength {
  length: number;
  limit: number;
  unit: 'weighted' | 'grapheme' | 'character' | 'septet' | 'ucs2' | 'byte';
}

// X: twitter-text configuration v3. Bluesky: lexicon app.bsky.feed.post. Mastodon: StatusLengthValidator.
const X_LIMIT = 280;
const BLUESKY_GRAPHEMES = 300;
const BLUESKY_BYTES = 3000;
const MASTODON_LIMIT = 500;
const MASTODON_LINK = 'x'.repeat(23);
// The platforms' help pages, November 2026.
const LINKEDIN_LIMIT = 3000;
const FACEBOOK_LIMIT = 63_206;
const INSTAGRAM_LIMIT = 2200;
// One message: GSM 03.38 and 3GPP TS 23.038.
const SMS_SEPTETS = 160;
const SMS_UCS2 = 70;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const countGraphemes = (text: string): number => {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
};

const onBluesky = (text: string): TextLength => {
  const bytes = Buffer.byteLength(text, 'utf8');
  const length = countGraphemes(text);
  return bytes > BLUESKY_BYTES && length <= BLUESKY_GRAPHEMES
    ? { length: bytes, limit: BLUESKY_BYTES, unit: 'byte' }
    : { length, limit: BLUESKY_GRAPHEMES, unit: 'grapheme' };
};

const onMastodon = (text: string): TextLength => {
  let [counted, from] = ['', 0];
  for (const link of findLinks(text).filter(({ hasScheme }) => hasScheme)) {
    counted += text.slice(from, link.start) + MASTODON_LINK;
    from = link.end;
  }
  const length = countGraphemes(counted + text.slice(from));
  return { length, limit: MASTODON_LIMIT, unit: 'grapheme' };
};

const gsm7 =
  /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\f^{}\\[~\]|€]*$/u;
const escaped = /[\f^{}\\[~\]|€]/gu;

const onSms = (text: string): TextLength => {
  if (!gsm7.test(text)) return { length: text.length, limit: SMS_UCS2, unit: 'ucs2' };
  const length = text.length + (text.match(escaped)?.length ?? 0);
  return { length, limit: SMS_SEPTETS, unit: 'septet' };
};

const upTo =
  (limit: number) =>
  (text: string): TextLength => ({ length: text.length, limit, unit: 'character' });

const measures: Partial<Record<Channel, (text: string) => TextLength>> = {
  x: (text) => ({ length: weightOnX(text), limit: X_LIMIT, unit: 'weighted' }),
  bluesky: onBluesky,
  mastodon: onMastodon,
  linkedin: upTo(LINKEDIN_LIMIT),
  facebook: upTo(FACEBOOK_LIMIT),
  instagram: upTo(INSTAGRAM_LIMIT),
  sms: onSms,
};

/** Length of a text as its channel counts it; undefined where the channel sets no limit. */
export const measureLength = (channel: Channel, text: string): TextLength | undefined =>
  measures[channel]?.(text);
