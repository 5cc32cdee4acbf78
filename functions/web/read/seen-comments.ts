import type { Comment } from '#domain/comment/comment.ts';
import * as moderation from '#domain/moderation/seen-comment.ts';
import type { SeenComment } from '#domain/moderation/withheld.ts';
import type { WebDeps } from '../deps.ts';

type SeeDeps = Pick<WebDeps, 'journal'>;

/** A comment as it is shown, without words that were removed, or may have been: nobody can read whether. */
export const seenComment = ({ journal }: SeeDeps, comment: Comment): Promise<SeenComment> =>
  moderation.seenComment(journal.read, comment);

/** Comments as lists show them, without words that were removed. */
export const seenComments = (deps: SeeDeps, comments: readonly Comment[]): Promise<SeenComment[]> =>
  Promise.all(comments.map((comment) => seenComment(deps, comment)));
