import * as z from 'zod';
import type { Asked, AskSource } from '#domain/source/source.ts';
import type { Answer } from '../http/ask.ts';
import { walkNewestFirst } from '../http/newest-first.ts';
import { failed, HeardPost, markOf, saidIn } from './heard-post.ts';
import { inTurn, type Turn, type TurnDeps } from './turn.ts';
import { refusalOf } from './xrpc.ts';

// app.bsky.notification.listNotifications, which the account's server passes on to the AppView. Only what we use.
const Notification = HeardPost.extend({ reason: z.enum(['reply', 'mention', 'quote']) });
type Notification = z.infer<typeof Notification>;
const Page = z.object({ notifications: z.array(z.unknown()), cursor: z.string().optional() });

const PAGE = '100';
const REASONS = ['reply', 'mention', 'quote'];
/** As many as one ask has time for: a minute of 800 answers. The rest comes in the next. */
const PAGES_AT_MOST = 8;
/** What is known of the newest, so that it is not received anew each minute. */
const KNOWN_AT_MOST = 1_000;

type Told = { items: Notification[]; cursor: string | undefined } | { failed: Asked };

// Likes and followers are no words; what has another shape is left out.
const pageIn = (answer: Answer): Told => {
  if (answer.status !== 200) return { failed: failed(refusalOf(answer)) };
  const page = Page.safeParse(answer.body);
  if (!page.success) return { failed: { state: 'failed', why: 'unreadable' } };
  const { notifications, cursor } = page.data;
  return {
    items: notifications.flatMap((each) => Notification.safeParse(each).data ?? []),
    cursor,
  };
};

const readPage =
  (asOwner: Turn['asOwner']) =>
  async (cursor: string | undefined): Promise<Told> => {
    const query = new URLSearchParams({ limit: PAGE, ...(cursor !== undefined && { cursor }) });
    for (const reason of REASONS) query.append('reasons', reason);
    try {
      const answer = await asOwner({ method: 'app.bsky.notification.listNotifications', query });
      return 'state' in answer ? { failed: failed(answer) } : pageIn(answer);
    } catch {
      // What was read before stays read.
      return { failed: { state: 'failed', why: 'unreachable' } };
    }
  };

/** Asks what people answered to the account's posts, or said to it, back to what it was told last. */
export const createBlueskyNotifications =
  (deps: TurnDeps): AskSource =>
  async ({ name }, { known, cursor }) => {
    const asked = await inTurn(deps, async ({ did, asOwner }): Promise<Asked> => {
      const walk = {
        read: readPage(asOwner),
        timeOf: ({ indexedAt }: Notification) => indexedAt,
        pagesAtMost: PAGES_AT_MOST,
      };
      const told = await walkNewestFirst(walk, cursor);
      if ('failed' in told) return told.failed;
      const fresh = told.items.filter((each) => !known.includes(markOf(each)));
      const marks = [...new Set([...told.items.map(markOf), ...known])];
      return {
        state: 'brought',
        said: fresh.map((each) => ({ ...saidIn(each, did, name), addressed: true })),
        memory: { known: marks.slice(0, KNOWN_AT_MOST), cursor: told.place },
      };
    });
    return asked.state === 'refused' || asked.state === 'unknown' ? failed(asked) : asked;
  };
