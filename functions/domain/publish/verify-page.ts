import * as z from 'zod';
import { NEWSROOM } from '../channel/channel.ts';
import { hashOf } from '../values/canonical.ts';

/** The JSON file beside a page, as far as it is checked. */
export const PageRecord = z.object({
  approvedHash: z.string(),
  approvedBy: z.object({ role: z.string(), name: z.string().optional() }),
  approvedAt: z.iso.datetime(),
  withdrawn: z.boolean(),
  approved: z
    .looseObject({
      nextUpdateAt: z.string().nullable(),
      texts: z.array(z.looseObject({ channel: z.string(), title: z.unknown(), text: z.string() })),
    })
    .nullable(),
});
export type PageRecord = z.infer<typeof PageRecord>;

/**
 * Whether a page holds what was approved: `approved`; `withdrawn`, its words are gone;
 * `not-public`, the hash also covers words that are not public, so that it can't be recomputed;
 * otherwise what is wrong.
 */
export type PageVerdict =
  | 'approved'
  | 'withdrawn'
  | 'not-public'
  | 'other-hash'
  | 'other-words'
  | 'hash-not-on-page';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

// Our own pages escape these five characters and nothing else.
const plainWords = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

// How wide the space between words and paragraphs is does not matter.
const withSingleSpaces = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim();

const between = (html: string, from: RegExp, to: string): string => {
  const [, rest = ''] = html.split(from, 2);
  return rest.slice(0, Math.max(0, rest.indexOf(to)));
};

/** What readers see of a statement on its page: title and text, as plain words. */
const wordsOn = (html: string): string =>
  withSingleSpaces(
    `${plainWords(between(html, /<h1[^>]*>/, '</h1>'))} ${plainWords(between(html, /<div class="text">/, '</div>'))}`,
  );

// The time of the next update is approved with the words; the page has it for machines too.
const nextUpdateOn = (html: string): string | null =>
  /<p class="next">.*?<time datetime="([^"]*)"/s.exec(html)?.[1] ?? null;

/**
 * Checks a newsroom page against the JSON file beside it; these two files are all that it needs.
 */
export const verifyPage = (html: string, record: PageRecord): PageVerdict => {
  const { approved, approvedHash, withdrawn } = record;
  if (!html.includes(`<code>${approvedHash}</code>`)) return 'hash-not-on-page';
  if (withdrawn) return 'withdrawn';
  if (!approved) return 'not-public';
  if (hashOf(approved) !== approvedHash) return 'other-hash';
  const text = approved.texts.find(({ channel }) => channel === NEWSROOM);
  const words = text && withSingleSpaces(`${String(text.title ?? '')} ${text.text}`);
  const isSame = words === wordsOn(html) && nextUpdateOn(html) === approved.nextUpdateAt;
  return isSame ? 'approved' : 'other-words';
};
