import * as z from 'zod';
import type { Asked, AskSource } from '#domain/source/source.ts';
import type { Answer } from '../http/ask.ts';
import { walkNewestFirst } from '../http/newest-first.ts';
import { failed, HeardPost, markOf, saidIn } from './heard-post.ts';
import { inTurn, type Turn, type TurnDeps } from './turn.ts';
import { refusalOf } from './xrpc.ts';

// app.bsky.feed.searchPosts, which is answered in pages to those alone who are signed in. Only what we use.
const Page = z.object({ posts: z.array(z.unknown()), cursor: z.string().optional() });

const PAGE = '100';
/** As many as one ask has time for; the rest comes in the next. */
const PAGES_AT_MOST = 4;
const KNOWN_AT_MOST = 500;
const CHANNEL = 'bluesky';

type Found = { items: HeardPost[]; cursor: string | undefined } | { failed: Asked };

const pageIn = (answer: Answer): Found => {
  if (answer.status !== 200) return { failed: failed(refusalOf(answer)) };
  const page = Page.safeParse(answer.body);
  if (!page.success) return { failed: { state: 'failed', why: 'unreadable' } };
  const { posts, cursor } = page.data;
  return { items: posts.flatMap((each) => HeardPost.safeParse(each).data ?? []), cursor };
};

const readPage =
  (asOwner: Turn['asOwner'], q: string) =>
  async (cursor: string | undefined): Promise<Found> => {
    const query = { q, sort: 'latest', limit: PAGE, ...(cursor !== undefined && { cursor }) };
    try {
      const answer = await asOwner({ method: 'app.bsky.feed.searchPosts', query });
      return 'state' in answer ? { failed: failed(answer) } : pageIn(answer);
    } catch {
      // What was read before stays read.
      return { failed: { state: 'failed', why: 'unreachable' } };
    }
  };

/** Searches for what anyone wrote with some words, back to what was found last. */
export const createBlueskySearch =
  (deps: TurnDeps): AskSource =>
  async ({ address = '' }, { known, cursor }) => {
    const asked = await inTurn(deps, async ({ did, asOwner }): Promise<Asked> => {
      const walk = {
        read: readPage(asOwner, address),
        timeOf: ({ indexedAt }: HeardPost) => indexedAt,
        pagesAtMost: PAGES_AT_MOST,
      };
      const found = await walkNewestFirst(walk, cursor);
      if ('failed' in found) return found.failed;
      const others = found.items.filter(({ author }) => author.did !== did);
      const fresh = others.filter((each) => !known.includes(markOf(each)));
      const marks = [...new Set([...others.map(markOf), ...known])];
      return {
        state: 'brought',
        said: fresh.map((each) => saidIn(each, did, CHANNEL)),
        memory: { known: marks.slice(0, KNOWN_AT_MOST), cursor: found.place },
      };
    });
    return asked.state === 'refused' || asked.state === 'unknown' ? failed(asked) : asked;
  };
