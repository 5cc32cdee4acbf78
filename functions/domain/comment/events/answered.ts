import * as z from 'zod';
import { CommentAnswer } from '../comment.ts';
import { commentEvent, ended } from './comment-event.ts';

/** It was answered in approved words. */
export const answered = commentEvent({
  type: 'answered',
  shape: () =>
    z.strictObject({
      data: CommentAnswer.omit({ by: true, at: true, url: true }).strict(),
      words: CommentAnswer.pick({ url: true }).strict().optional(),
    }),
  change: (state, { data, words }, meta) => {
    const answers = [...state.answers, { ...data, ...words, by: meta.by, at: meta.at }];
    // It answers what was there before: what stands there now waits for another.
    return state.sending?.isEdited
      ? { ...state, answers, sending: undefined }
      : ended(state, { state: 'answered', answers }, meta);
  },
});
