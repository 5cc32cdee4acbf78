import type { PlannedPost } from './planned-post.ts';

// What Talan has not given up on, it may still stop by itself.
const isForPeople = ({ planner, ref, toldAt }: PlannedPost): boolean =>
  planner === 'other' || ref === undefined || toldAt !== undefined;

/** Whether a post in another planner is a task for someone: to find out about it, or to stop it. */
export const takesPerson = (post: PlannedPost, isFrozen: boolean): boolean =>
  post.state === 'unknown' || (isFrozen && post.state === 'planned' && isForPeople(post));
