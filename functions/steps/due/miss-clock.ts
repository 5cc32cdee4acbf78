import { missClocks } from '#domain/comment/act.ts';
import type { Comment } from '#domain/comment/comment.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import type { CommentEvent } from '#domain/comment/events/comment-events.ts';
import { TALAN } from '#domain/journal/entry.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

/** Notes that a clock of a comment ran out before a person did something, at its deadline. */
export const missClock =
  ({ journal, now }: Pick<StepDeps, 'journal' | 'now'>): DueHandler =>
  async ({ id }) => {
    await journal.append<Comment, CommentEvent, never>(commentJournal, id, TALAN, (comment) =>
      ok(comment ? missClocks(comment, now()) : []),
    );
    return undefined;
  };
