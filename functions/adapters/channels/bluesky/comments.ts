import * as z from 'zod';
import { goneAfter } from '#domain/source/gone.ts';
import type { Asked, AskSource } from '#domain/source/source.ts';
import type { StandingComment, StandingComments } from '#domain/source/standing-comments.ts';
import { askAccount } from './ask-account.ts';
import { failed } from './heard-post.ts';
import { type PostAddress, postAt } from './post-address.ts';
import { POSTS } from './post-record.ts';
import { storedPost } from './stored-post.ts';
import type { Turn, TurnDeps } from './turn.ts';
import { refusalOf } from './xrpc.ts';

// app.bsky.feed.getPosts, for 25 posts at most: it leaves out those that it has not, or does not show.
const Posts = z.object({ posts: z.array(z.object({ uri: z.string() })) });

/** The account, and the comments on it: those of one look, and where the next begins. */
export interface CommentsDeps extends TurnDeps {
  readComments: (cursor: string | undefined) => Promise<StandingComments>;
}

type Located = StandingComment & { at: PostAddress; uri: string };

// The network finds posts by the id of their author, and by no other name.
const locate = (comments: readonly StandingComment[]): Located[] =>
  comments.flatMap((comment) => {
    const at = postAt(comment.url);
    if (!at?.repo.startsWith('did:')) return [];
    return [{ ...comment, at, uri: `at://${at.repo}/${POSTS}/${at.rkey}` }];
  });

// What is not shown may be hidden or blocked: only where its record is gone too, its author deleted it.
const isGone = async (asOwner: Turn['asOwner'], at: PostAddress): Promise<boolean> => {
  const ask: Turn['ask'] = async (call) => {
    const answer = await asOwner(call);
    return 'state' in answer ? { status: 503, body: undefined } : answer;
  };
  const post = await storedPost(ask, at);
  return 'state' in post && post.state === 'absent';
};

const missingOf = async (
  asOwner: Turn['asOwner'],
  comments: readonly Located[],
): Promise<string[] | { failed: Asked }> => {
  const query = new URLSearchParams(comments.map(({ uri }): [string, string] => ['uris', uri]));
  const answer = await asOwner({ method: 'app.bsky.feed.getPosts', query });
  if ('state' in answer) return { failed: failed(answer) };
  if (answer.status !== 200) return { failed: failed(refusalOf(answer)) };
  const page = Posts.safeParse(answer.body);
  if (!page.success) return { failed: { state: 'failed', why: 'unreadable' } };
  const shown = new Set(page.data.posts.map(({ uri }) => uri));
  const unseen = comments.filter(({ uri }) => !shown.has(uri));
  const gone = await Promise.all(unseen.map(({ at }) => isGone(asOwner, at)));
  return unseen.filter((_, i) => gone[i]).map(({ id }) => id);
};

/** Asks whether comments still stand where they stood, some at a time. */
export const createBlueskyComments =
  (deps: CommentsDeps): AskSource =>
  async (_, { known, cursor }) => {
    const page = await deps.readComments(cursor);
    const comments = locate(page.comments);
    const looked = comments.map(({ id }) => id);
    return askAccount(deps, async ({ asOwner }) => {
      const missing = comments.length === 0 ? [] : await missingOf(asOwner, comments);
      if ('failed' in missing) return missing.failed;
      const { gone, known: missed } = goneAfter({ known }, looked, missing);
      return { state: 'brought', said: [], gone, memory: { known: missed, cursor: page.cursor } };
    });
  };
