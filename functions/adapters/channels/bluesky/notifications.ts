import * as z from 'zod';
import type { AskSource } from '#domain/source/source.ts';
import { freshOf } from '../http/fresh.ts';
import { askAccount } from './ask-account.ts';
import { HeardPost, saidIn, versionOf } from './heard-post.ts';
import type { TurnDeps } from './turn.ts';
import { type PostList, walkPosts } from './walk-posts.ts';

// app.bsky.notification.listNotifications, which the account's server passes on to the AppView. Only what we use.
const Notification = HeardPost.extend({ reason: z.enum(['reply', 'mention', 'quote']) });
const Page = z.object({ notifications: z.array(z.unknown()), cursor: z.string().optional() });

const PAGE = '100';
const REASONS = ['reply', 'mention', 'quote'];
/** As many as one ask has time for: a minute of 800 answers. The rest comes in the next. */
const PAGES_AT_MOST = 8;
/** What is known of the newest, so that it is not received anew each minute. */
const KNOWN_AT_MOST = 1_000;

const list: PostList = {
  method: 'app.bsky.notification.listNotifications',
  query: [['limit', PAGE], ...REASONS.map((reason): [string, string] => ['reasons', reason])],
  // Likes and followers are no words; what has another shape is left out.
  pageIn: (body) => {
    const { data } = Page.safeParse(body);
    const items = data?.notifications.flatMap((each) => Notification.safeParse(each).data ?? []);
    return items && { items, cursor: data?.cursor };
  },
  pagesAtMost: PAGES_AT_MOST,
};

/** Asks what people answered to the account's posts, or said to it, back to what it was told last. */
export const createBlueskyNotifications =
  (deps: TurnDeps): AskSource =>
  ({ name }, { known, cursor }) =>
    askAccount(deps, async ({ did, asOwner }) => {
      const told = await walkPosts(asOwner, list, cursor);
      if ('failed' in told) return told.failed;
      const { fresh, known: marks } = freshOf(told.items, versionOf, known, KNOWN_AT_MOST);
      return {
        state: 'brought',
        said: fresh.map((each) => ({ ...saidIn(each, did, name), addressed: true })),
        memory: { known: marks, cursor: told.place },
      };
    });
