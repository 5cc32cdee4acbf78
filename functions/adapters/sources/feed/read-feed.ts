import { SourceUnread } from '../http/failure.ts';
import type { FeedItem } from './item.ts';
import { jsonFeed } from './json-feed.ts';
import { xmlFeed } from './xml-feed.ts';

/** Feeds hold fewer; of a longer one the first are taken, which are the newest. */
const ITEMS_AT_MOST = 200;
const START_BYTES = 200;

const inXml = (body: Buffer): string | undefined =>
  /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(
    body.subarray(0, START_BYTES).toString('latin1'),
  )?.[1];

const inHeader = (contentType: string | null): string | undefined =>
  /\bcharset="?([\w-]+)/i.exec(contentType ?? '')?.[1];

/** The text of a body: in the charset of its header, else of its XML declaration, else UTF-8. */
const textOf = (body: Buffer, contentType: string | null): string => {
  const charset = inHeader(contentType) ?? inXml(body) ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
};

/** Reads the first items of a feed in any of its forms. Throws `SourceUnread` for what is none. */
export const readFeed = (body: Buffer, contentType: string | null = null): FeedItem[] => {
  try {
    const text = textOf(body, contentType).trimStart();
    return text.startsWith('{') ? jsonFeed(text, ITEMS_AT_MOST) : xmlFeed(text, ITEMS_AT_MOST);
  } catch (cause) {
    throw new SourceUnread('unreadable', { cause });
  }
};
