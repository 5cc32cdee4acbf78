import * as z from 'zod';
import { hashOf } from '../values/canonical.ts';

/** What stands beside a page as JSON, as far as it is checked. */
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
 * Whether a page is what was approved: `approved`; `withdrawn`, its words are gone; `not-public`, the
 * hash also covers words that can't be shown, so it can't be recomputed; otherwise what is wrong.
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

// The newsroom's own pages, which escape these five and nothing else.
const readable = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

// Paragraphs and lines stand where they stand; how wide the space between them is does not matter.
const spaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const between = (html: string, from: RegExp, to: string): string => {
  const [, rest = ''] = html.split(from, 2);
  return rest.slice(0, Math.max(0, rest.indexOf(to)));
};

/** What readers see of a statement on its page: title and text, as plain words. */
const wordsOn = (html: string): string =>
  spaced(
    `${readable(between(html, /<h1[^>]*>/, '</h1>'))} ${readable(between(html, /<div class="text">/, '</div>'))}`,
  );

// The promised time is approved with the words, and stands on the page for machines too.
const promiseOn = (html: string): string | null =>
  /<p class="next">.*?<time datetime="([^"]*)"/s.exec(html)?.[1] ?? null;

/** Checks a newsroom page against what stands beside it; it needs nothing but the two files. */
export const verifyPage = (html: string, record: PageRecord): PageVerdict => {
  const { approved, approvedHash, withdrawn } = record;
  if (!html.includes(`<code>${approvedHash}</code>`)) return 'hash-not-on-page';
  if (withdrawn) return 'withdrawn';
  if (!approved) return 'not-public';
  if (hashOf(approved) !== approvedHash) return 'other-hash';
  const text = approved.texts.find(({ channel }) => channel === 'newsroom');
  const words = text && spaced(`${String(text.title ?? '')} ${text.text}`);
  const isSame = words === wordsOn(html) && promiseOn(html) === approved.nextUpdateAt;
  return isSame ? 'approved' : 'other-words';
};
