import { ok, type Result, refuse } from '../values/result.ts';
import type { PlannedEvent } from './events/planned-events.ts';
import { isSettled, type PlannedPost, type PlannedState } from './planned-post.ts';

/** Why nothing is noted: the post has gone out, or was dropped. */
export type PlannedRefusal = { type: 'post-settled'; state: PlannedState };

/** The entry that says what became of a post; none where that is known already. */
export const note = (
  post: PlannedPost,
  state: PlannedState,
): Result<PlannedEvent[], PlannedRefusal> => {
  if (post.state === state) return ok([]);
  return isSettled(post)
    ? refuse({ type: 'post-settled', state: post.state })
    : ok([{ type: 'planned-noted', data: { state } }]);
};

/** What becomes of a post as its time passes, where a freeze holds or not. */
export const atItsTime = (post: PlannedPost, isFrozen: boolean): PlannedEvent[] => {
  if (post.state === 'frozen') return [{ type: 'planned-noted', data: { state: 'missed' } }];
  if (post.state !== 'planned') return [];
  const state = isFrozen ? 'unknown' : 'gone-out';
  return [{ type: 'planned-noted', data: { state } }];
};
