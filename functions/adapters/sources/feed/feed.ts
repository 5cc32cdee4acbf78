import type { Asked, AskSource, Said, SourceFailure, SourceMemory } from '#domain/source/source.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { retryAt } from '../../channels/http/retry-at.ts';
import { SourceUnread } from '../http/failure.ts';
import type { Get, Got } from '../http/get.ts';
import type { FeedItem } from './item.ts';
import { readFeed } from './read-feed.ts';
import { itemId, saidIn } from './said.ts';

const MARK_CHARACTERS = 12;

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** What reading feeds needs from outside. */
export interface FeedDeps {
  get: Get;
  now: () => Date;
}

const markOf = (item: FeedItem): string => sha256(itemId(item)).slice(0, MARK_CHARACTERS);

/** What is new among the items of a feed, and the marks of all of them. */
export const newIn = (
  items: readonly FeedItem[],
  known: readonly string[],
  { source, now }: { source: string; now: Date },
): { said: Said[]; known: string[] } => {
  const isKnown = new Set(known);
  const said = items.flatMap((item) => {
    const what = isKnown.has(markOf(item)) ? undefined : saidIn(item, source, now);
    return what ? [what] : [];
  });
  return { said, known: [...new Set(items.map(markOf))] };
};

// What was sent as a header once may be sent again, if it is short.
const short = (value: string | null): string | undefined =>
  value !== null && value.length <= 200 ? value : undefined;

const conditions = ({ etag, lastModified }: SourceMemory) => ({
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
});

const whyOf = (status: number): SourceFailure => {
  if (status === 429) return 'limit';
  return [401, 403, 404, 410].includes(status) ? 'refused' : 'failed';
};

const brought = (
  { status, headers, body }: Got,
  { source, memory, now }: { source: string; memory: SourceMemory; now: Date },
): Asked => {
  if (status === 304) return { state: 'brought', said: [], memory };
  if (status !== 200)
    return { state: 'failed', why: whyOf(status), retryAt: retryAt(headers, now) };
  const items = readFeed(body, headers.get('content-type'));
  const { said, known } = newIn(items, memory.known, { source, now });
  const [etag, lastModified] = [short(headers.get('etag')), short(headers.get('last-modified'))];
  return { state: 'brought', said, memory: { etag, lastModified, known } };
};

/** Asks a feed (RSS, Atom or JSON Feed) at its address, by a conditional request. */
export const createFeed =
  ({ get, now }: FeedDeps): AskSource =>
  async ({ name: source, address = '' }, memory, signal) => {
    try {
      const got = await get(address, { accept: ACCEPT, ...conditions(memory) }, signal);
      return brought(got, { source, memory, now: now() });
    } catch (error) {
      const why = error instanceof SourceUnread ? error.why : 'unreachable';
      return { state: 'failed', why };
    }
  };
