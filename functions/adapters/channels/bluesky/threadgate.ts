import * as z from 'zod';
import type { CommentHider } from '#domain/moderation/comment-hider.ts';
import type { Refused, Unknown } from '#domain/publish/publisher.ts';
import { type PostAddress, postAt } from './post-address.ts';
import { StrongRef } from './post-record.ts';
import { replyTo } from './reply.ts';
import { inTurn, type Turn, type TurnDeps } from './turn.ts';
import { errorIn, refusalOf } from './xrpc.ts';

// The record beside a thread's first post that says who may reply and which replies are hidden (lexicon
// app.bsky.feed.threadgate). It has the key of that post, and is its author's alone.
const GATES = 'app.bsky.feed.threadgate';
/** As many as the lexicon allows. */
const MAX_HIDDEN = 300;

const Gate = z.looseObject({ hiddenReplies: z.array(z.string()).default([]) });
const StoredGate = z.object({ cid: z.string(), value: Gate });

type Done = Awaited<ReturnType<CommentHider['setHidden']>>;
type Read = { cid: string | null; gate: z.infer<typeof Gate> };

const readGate = async (
  turn: Turn,
  { repo, rkey }: PostAddress,
): Promise<Read | Refused | Unknown> => {
  const query = { repo, rkey, collection: GATES };
  const answer = await turn.ask({ method: 'com.atproto.repo.getRecord', query });
  if (errorIn(answer) === 'RecordNotFound') return { cid: null, gate: { hiddenReplies: [] } };
  const stored = answer.status === 200 ? StoredGate.safeParse(answer.body).data : undefined;
  return stored ? { cid: stored.cid, gate: stored.value } : refusalOf(answer);
};

// `swapRecord` says what was read: whoever changed the record meanwhile is not overwritten.
const writeGate = async (
  turn: Turn,
  root: PostAddress,
  record: Record<string, unknown>,
  swapRecord: string | null,
): Promise<Done> => {
  const answer = await turn.asOwner({
    method: 'com.atproto.repo.putRecord',
    isProcedure: true,
    input: { ...root, collection: GATES, record, swapRecord },
  });
  if ('state' in answer) return answer;
  if (answer.status === 200 && StrongRef.safeParse(answer.body).success) return { state: 'done' };
  return errorIn(answer) === 'InvalidSwap' ? { state: 'unknown' } : refusalOf(answer);
};

const NOT_OURS = { state: 'refused', reason: 'credentials' } as const;
const FULL = { state: 'refused', reason: 'refused-content' } as const;

const setHidden = async (turn: Turn, url: string, isHidden: boolean, now: Date): Promise<Done> => {
  const place = await replyTo(turn.ask, url);
  if (place.state !== 'there') return place;
  const { root, parent: comment } = place.reply;
  const at = postAt(root.uri);
  if (!at || at.repo !== turn.did || comment.uri === root.uri) return NOT_OURS;
  const read = await readGate(turn, at);
  if ('state' in read) return read;
  const { hiddenReplies } = read.gate;
  if (hiddenReplies.includes(comment.uri) === isHidden) return { state: 'done' };
  if (isHidden && hiddenReplies.length >= MAX_HIDDEN) return FULL;
  const others = hiddenReplies.filter((uri) => uri !== comment.uri);
  const record = {
    $type: GATES,
    post: root.uri,
    createdAt: now.toISOString(),
    ...read.gate,
    hiddenReplies: isHidden ? [...others, comment.uri] : others,
  };
  return writeGate(turn, at, record, read.cid);
};

/** Hides replies in threads that the account began. Readers can still open them behind a click. */
export const createThreadgate = (deps: TurnDeps): CommentHider => ({
  setHidden: (url, isHidden) => inTurn(deps, (turn) => setHidden(turn, url, isHidden, deps.now())),
});
