import type { Comment } from '../comment/comment.ts';
import type { ReadAlong } from '../journal/journal.ts';
import { RecordUnreadable } from '../journal/record-errors.ts';
import { isInForce, type Removal, standing } from './removal.ts';
import { removalJournal } from './removal-journal.ts';
import { type SeenComment, withoutRemoved, withoutWords } from './withheld.ts';

/** The removal of a comment; `unreadable` where nobody can tell whether there is one. */
type FoundRemoval = Removal | 'unreadable' | undefined;

/** Whether words of the comment are shown to none but those who need them. */
export const hidesWords = (removal: FoundRemoval): removal is Removal | 'unreadable' =>
  removal === 'unreadable' || (removal !== undefined && isInForce(standing(removal)));

/** Reads the removal of a comment. */
export const readRemoval = async (read: ReadAlong, id: string): Promise<FoundRemoval> => {
  try {
    return await read(removalJournal, id);
  } catch (error) {
    if (!(error instanceof RecordUnreadable)) throw error;
    return 'unreadable';
  }
};

/** A comment as it is shown, without words that were removed, or may have been: nobody can read whether. */
export const seenComment = async (read: ReadAlong, comment: Comment): Promise<SeenComment> => {
  const removal = await readRemoval(read, comment.id);
  return removal === 'unreadable' ? withoutWords(comment) : withoutRemoved(comment, removal);
};
