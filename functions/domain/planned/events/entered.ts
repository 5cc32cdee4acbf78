import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import { PlannedPost } from '../planned-post.ts';

const shape = () =>
  z.strictObject({
    data: PlannedPost.pick({
      id: true,
      planner: true,
      channel: true,
      at: true,
      ref: true,
    }).strict(),
    words: PlannedPost.pick({ text: true, url: true, requestDigest: true }).strict(),
  });

/** A post in another planner became known: someone entered it, or Talan found it there. */
export const entered: EventKind<PlannedPost, 'planned-entered', ReturnType<typeof shape>> = {
  type: 'planned-entered',
  shape,
  apply: (state, { data, words }, { by, at }) => {
    if (state) throw new TypeError('A planned post is entered once');
    return { ...data, ...words, by, enteredAt: at, state: 'planned', since: at };
  },
};
