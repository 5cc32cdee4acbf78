import * as z from 'zod';
import type { Asked, AskSource } from '#domain/source/source.ts';
import { type Answer, THREAD_AT_MOST } from '../http/ask.ts';
import { fewOf } from '../http/few-at-a-time.ts';
import { freshOf } from '../http/fresh.ts';
import { askAccount } from './ask-account.ts';
import { failed, HeardPost, saidIn, versionOf } from './heard-post.ts';
import { postAt } from './post-address.ts';
import { POSTS } from './post-record.ts';
import type { Turn, TurnDeps } from './turn.ts';
import { refusalOf } from './xrpc.ts';

// app.bsky.feed.getPostThread, which the account's server passes on to the AppView. A thread may hold posts that are
// gone or blocked, which have no `post`.
const Thread = z.object({ thread: z.unknown() });
const Node = z.object({ post: z.unknown().optional(), replies: z.array(z.unknown()).default([]) });

/** Replies to replies, so deep; of a thread that is too big for that, the replies to our post alone. */
const DEPTH = '10';
const FIRST_REPLIES = '1';
/** Threads asked for at once; those of further posts come with the next asks. */
const THREADS_AT_ONCE = 10;
/** Posts taken of one thread: what comes in beyond is told by notifications. */
const POSTS_AT_MOST = 1_000;
/** As many as one turn may bring, so that none of them is brought again. */
const KNOWN_AT_MOST = THREADS_AT_ONCE * POSTS_AT_MOST;

/** The threads of the account. */
export interface ThreadsDeps extends TurnDeps {
  /** Addresses of the account's own posts whose threads are of interest, newest first. */
  readOwnPosts: () => Promise<readonly string[]>;
}

const postsIn = (thread: unknown): HeardPost[] => {
  const posts: HeardPost[] = [];
  const open = [thread];
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    const { data } = Node.safeParse(node);
    const post = HeardPost.safeParse(data?.post).data;
    if (post) posts.push(post);
    const room = POSTS_AT_MOST - posts.length - open.length;
    open.push(...(data?.replies ?? []).slice(0, Math.max(room, 0)));
  }
  return posts;
};

type Read = { posts: HeardPost[] } | { failed: Asked };

const read = (answer: Answer): Read => {
  // What is not there any more, or not yet, has no answers.
  if (answer.status === 400 || answer.status === 404) return { posts: [] };
  if (answer.status !== 200) return { failed: failed(refusalOf(answer)) };
  if (answer.isTooBig) return { failed: { state: 'failed', why: 'too-big' } };
  const body = Thread.safeParse(answer.body);
  if (!body.success) return { failed: { state: 'failed', why: 'unreadable' } };
  return { posts: postsIn(body.data.thread) };
};

const readThread = async (asOwner: Turn['asOwner'], address: string): Promise<Read> => {
  const at = postAt(address);
  if (!at) return { posts: [] };
  const uri = `at://${at.repo}/${POSTS}/${at.rkey}`;
  const ask = (depth: string) =>
    asOwner({
      method: 'app.bsky.feed.getPostThread',
      query: { uri, depth, parentHeight: '0' },
      charactersAtMost: THREAD_AT_MOST,
    });
  const deep = await ask(DEPTH);
  const answer = 'isTooBig' in deep ? await ask(FIRST_REPLIES) : deep;
  return 'state' in answer ? { failed: failed(answer) } : read(answer);
};

/** Asks what stands below the account's own posts: notifications come late, and tell of no answer to an answer. */
export const createBlueskyThreads =
  (deps: ThreadsDeps): AskSource =>
  async ({ name }, { known, cursor }) => {
    const turn = fewOf(await deps.readOwnPosts(), THREADS_AT_ONCE, cursor);
    return askAccount(deps, async ({ did, asOwner }) => {
      const threads = await Promise.all(turn.now.map((address) => readThread(asOwner, address)));
      const posts = threads.flatMap((thread) => ('posts' in thread ? thread.posts : []));
      const failure = threads.flatMap((thread) => ('failed' in thread ? thread.failed : []))[0];
      // One that can't be read keeps no other from being heard.
      if (failure && threads.every((thread) => 'failed' in thread)) return failure;
      const others = posts.filter(({ author }) => author.did !== did);
      const { fresh, known: marks } = freshOf(others, versionOf, known, KNOWN_AT_MOST);
      return {
        state: 'brought',
        said: fresh.map((each) => ({ ...saidIn(each, did, name), addressed: true })),
        memory: { known: marks, cursor: turn.cursor },
      };
    });
  };
