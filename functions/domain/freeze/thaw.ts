import * as z from 'zod';
import { Hash } from '../statement/input.ts';
import { Id } from '../values/id.ts';
import { Line } from '../values/text.ts';
import { Time } from '../values/time.ts';

/** As many posts as one page shows. */
const MAX_POSTS = 500;

const PostInput = z
  .strictObject({
    id: Id,
    do: z.enum(['replan', 'drop', 'release']),
    /** When it is to go out. */
    at: Time.optional(),
    /** Of the words that were shown. */
    hash: Hash.optional(),
  })
  .superRefine((post, context) => {
    const problem = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (post.do === 'replan' && !post.at) problem('at', 'needs the time at which it is to go out');
    if (post.do !== 'drop' && !post.hash) problem('hash', 'needs the hash of the words shown');
  });
export type ThawedPost = z.infer<typeof PostInput>;

const areDifferent = (posts: readonly ThawedPost[]): boolean =>
  new Set(posts.map(({ id }) => id)).size === posts.length;

/** What ends an incident's freeze: what becomes of each post, as it was shown. */
export const ThawInput = z.strictObject({
  incidentId: Id,
  posts: z.array(PostInput).max(MAX_POSTS).refine(areDifferent, 'names a post twice').default([]),
  /** Why, where comments are still open, or a post is released while an incident is active. */
  reason: Line(500).optional(),
});
export type ThawInput = z.infer<typeof ThawInput>;

/** Why nothing is thawed. */
export type ThawRefusal =
  | { type: 'open-comments'; comments: number }
  | { type: 'incident-active'; incidents: string[] }
  | { type: 'changed-meanwhile'; posts: string[] };
