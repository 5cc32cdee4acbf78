import { parseFeed } from '@rowanmanning/feed-parser';
import type { FeedItem } from './item.ts';

/** Reads the first items of RSS or Atom. Throws where it is neither. */
export const xmlFeed = (text: string, atMost: number): FeedItem[] =>
  parseFeed(text)
    .items.slice(0, atMost)
    .map((item) => ({
      id: item.id ?? undefined,
      url: item.url ?? undefined,
      title: item.title ?? undefined,
      text: item.description ?? item.content ?? undefined,
      author: item.authors[0]?.name ?? undefined,
      at: item.published ?? item.updated ?? undefined,
    }));
