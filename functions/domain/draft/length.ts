import type { Channel } from '../channel.ts';

// Platform documentation, November 2026; the tone rule `channel-length` has the last word.
const SHORT_LIMITS = { x: 280, bluesky: 300, mastodon: 500, sms: 160 } as const;
/** Instagram's limit, and more than anyone reads: all the long channels keep to it. */
const LONG_LIMIT = 2200;
/** X and Mastodon count every link as this many characters. */
const LINK_LENGTH = 23;
/** An SMS with any character outside GSM-7 holds fewer: it is counted as if each took more room. */
const UCS2_SMS_LIMIT = 70;

const gsm7 =
  /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/u;
const gsm7Escaped = /[\^{}\\[~\]|€]/gu;
const link = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*)?/gu;
/** Code points that X counts as one; all others count as two (twitter-text v3). */
const isLight = (code: number): boolean =>
  code <= 4351 ||
  (code >= 8192 && code <= 8205) ||
  (code >= 8208 && code <= 8223) ||
  (code >= 8242 && code <= 8247);

const weightOnX = (text: string): number =>
  [...text].reduce((sum, char) => sum + (isLight(char.codePointAt(0) ?? 0) ? 1 : 2), 0);

const segmenter = new Intl.Segmenter();
const graphemes = (text: string): number => [...segmenter.segment(text)].length;

const septets = (text: string): number =>
  gsm7.test(text)
    ? text.length + (text.match(gsm7Escaped)?.length ?? 0)
    : text.length + SHORT_LIMITS.sms - UCS2_SMS_LIMIT;

// A short address counts as 23 too; a long one is counted in full, so as never to count too little.
const linksAsLeast23 = (text: string): string =>
  text.replace(link, (found) => found.padEnd(LINK_LENGTH, '-'));

const measures: Partial<Record<Channel, (text: string) => number>> = {
  x: (text) => weightOnX(linksAsLeast23(text)),
  bluesky: graphemes,
  mastodon: (text) => linksAsLeast23(text).length,
  sms: septets,
};

/** How long a text is as the channel counts: weighted characters, graphemes, septets. */
export const lengthOn = (channel: Channel, text: string): number =>
  (measures[channel] ?? graphemes)(text);

/** How much the channel holds, in the unit of `lengthOn`. */
export const limitOf = (channel: Channel): number =>
  isShort(channel) ? SHORT_LIMITS[channel] : LONG_LIMIT;

/** Whether the channel has room for a few sentences only. */
export const isShort = (channel: Channel): channel is keyof typeof SHORT_LIMITS =>
  channel in SHORT_LIMITS;
