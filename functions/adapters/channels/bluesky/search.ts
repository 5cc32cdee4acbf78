import * as z from 'zod';
import type { AskSource } from '#domain/source/source.ts';
import { freshOf } from '../http/fresh.ts';
import { askAccount } from './ask-account.ts';
import { HeardPost, saidIn, versionOf } from './heard-post.ts';
import type { TurnDeps } from './turn.ts';
import { type PostList, walkPosts } from './walk-posts.ts';

// app.bsky.feed.searchPosts, which is answered in pages to those alone who are signed in. Only what we use.
const Page = z.object({ posts: z.array(z.unknown()), cursor: z.string().optional() });

const PAGE = '100';
/** As many as one ask has time for; the rest comes in the next. */
const PAGES_AT_MOST = 4;
const KNOWN_AT_MOST = 500;
const CHANNEL = 'bluesky';

const listOf = (words: string): PostList => ({
  method: 'app.bsky.feed.searchPosts',
  query: [
    ['q', words],
    ['sort', 'latest'],
    ['limit', PAGE],
  ],
  pageIn: (body) => {
    const { data } = Page.safeParse(body);
    const items = data?.posts.flatMap((each) => HeardPost.safeParse(each).data ?? []);
    return items && { items, cursor: data?.cursor };
  },
  pagesAtMost: PAGES_AT_MOST,
});

/** Searches for what anyone wrote with some words, back to what was found last. */
export const createBlueskySearch =
  (deps: TurnDeps): AskSource =>
  ({ address = '' }, { known, cursor }) =>
    askAccount(deps, async ({ did, asOwner }) => {
      const found = await walkPosts(asOwner, listOf(address), cursor);
      if ('failed' in found) return found.failed;
      const others = found.items.filter(({ author }) => author.did !== did);
      const { fresh, known: marks } = freshOf(others, versionOf, known, KNOWN_AT_MOST);
      return {
        state: 'brought',
        said: fresh.map((each) => saidIn(each, did, CHANNEL)),
        memory: { known: marks, cursor: found.place },
      };
    });
