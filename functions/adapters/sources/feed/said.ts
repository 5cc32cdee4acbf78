import type { Said } from '#domain/source/source.ts';
import { hashOf } from '#domain/values/canonical.ts';
import { plainText } from '../words/plain-text.ts';
import type { FeedItem } from './item.ts';

// As long as what a mention takes (`MentionInput`).
const [MAX_TEXT, MAX_ID, MAX_NAME] = [10_000, 500, 200];
// HTML is read no further than its words can reach.
const MAX_HTML = 100_000;

// Google Alerts send people through an address of their own: https://www.google.com/url?…&url=TARGET&…
const unwrapped = (url: URL): URL => {
  const isGoogle = /(?:^|\.)google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname === '/url';
  const target = url.searchParams.get('url') ?? url.searchParams.get('q') ?? '';
  return isGoogle && URL.canParse(target) ? new URL(target) : url;
};

/** Where something stands; undefined where what is given is no address of the web. */
const addressOf = (given: string | undefined): URL | undefined => {
  if (given === undefined || !URL.canParse(given)) return undefined;
  const url = unwrapped(new URL(given));
  return /^https?:$/.test(url.protocol) ? url : undefined;
};

const cut = (text: string, most: number): string =>
  [...text.slice(0, 2 * most)].slice(0, most).join('');

const wordsOf = (html: string | undefined): string =>
  plainText((html ?? '').slice(0, MAX_HTML)).toWellFormed();

const textOf = ({ title, text }: FeedItem): string => {
  const [heading, body] = [wordsOf(title), wordsOf(text)];
  const all = body.startsWith(heading) ? body : [heading, body].filter(Boolean).join('\n\n');
  return cut(all, MAX_TEXT);
};

/** What makes an item the same: what its feed calls it, where it stands, or what it says. */
export const itemId = (item: FeedItem): string => {
  const { id, url, title, at } = item;
  const own = id ?? url;
  if (own && own.length <= MAX_ID && own.isWellFormed()) return own;
  return hashOf([
    own?.toWellFormed() ?? null,
    title?.toWellFormed() ?? null,
    at?.toISOString() ?? null,
  ]);
};

/**
 * What an item says, or undefined where that is nothing. Who wrote it is its author, else the site that it stands on:
 * what a search brings from many sites counts as many. Without a date it counts as written now.
 */
export const saidIn = (item: FeedItem, source: string, now: Date): Said | undefined => {
  const text = textOf(item);
  if (text === '') return undefined;
  const url = addressOf(item.url);
  const name = cut(wordsOf(item.author), MAX_NAME);
  const id = name || (url?.hostname ?? source);
  return {
    source,
    id: itemId(item),
    ...(url && url.href.length <= 2000 && { url: url.href }),
    author: { id, ...(name && { name }) },
    text,
    writtenAt: (item.at ?? now).toISOString(),
  };
};
