import type { Comment } from '#domain/comment/comment.ts';
import { RecordUnreadable } from '#domain/journal/journal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { type SeenComment, withoutRemoved, withoutWords } from '#domain/moderation/withheld.ts';
import type { WebDeps } from '../deps.ts';

type SeeDeps = Pick<WebDeps, 'journal'>;

/** A comment as it is shown, without words that were removed, or may have been: nobody can read whether. */
export const seenComment = async ({ journal }: SeeDeps, comment: Comment): Promise<SeenComment> => {
  try {
    return withoutRemoved(comment, await journal.read(removalJournal, comment.id));
  } catch (error) {
    if (!(error instanceof RecordUnreadable)) throw error;
    return withoutWords(comment);
  }
};

/** Comments as lists show them, without words that were removed. */
export const seenComments = (deps: SeeDeps, comments: readonly Comment[]): Promise<SeenComment[]> =>
  Promise.all(comments.map((comment) => seenComment(deps, comment)));
