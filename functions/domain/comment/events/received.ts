import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import { Deadlines } from '../clock.ts';
import { Comment } from '../comment.ts';

const shape = () =>
  z.strictObject({
    data: z.strictObject({
      ...Comment.pick({
        id: true,
        incidentId: true,
        channel: true,
        source: true,
        broughtBy: true,
        language: true,
        statementId: true,
        writtenAt: true,
        versionAt: true,
        urgent: true,
        group: true,
      }).shape,
      deadlines: Deadlines,
    }),
    words: Comment.pick({
      author: true,
      url: true,
      text: true,
      inReplyTo: true,
      requestDigest: true,
    }).strict(),
  });

/** A comment came in: the first entry. It stands open, whatever it says. */
export const received: EventKind<Comment, 'received', ReturnType<typeof shape>> = {
  type: 'received',
  shape,
  apply: (state, { data, words }, { at }) => {
    if (state) throw new TypeError('A comment is received once');
    return {
      ...data,
      ...words,
      receivedAt: at,
      state: 'open',
      missed: [],
      answers: [],
      earlierTexts: [],
    };
  },
};
