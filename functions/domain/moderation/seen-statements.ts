import { commentJournal } from '../comment/comment-journal.ts';
import { RecordUnreadable } from '../journal/record-errors.ts';
import type { Statement } from '../statement/statement.ts';
import { outsideTextsOf, type SeenStatement, withoutOutsideWords } from './outside-words.ts';
import type { Removal } from './removal.ts';
import { type ReadDeps, removalsOf } from './removed-words.ts';
import { hidesWords, readRemoval } from './seen-comment.ts';
import { withoutRemoved } from './withheld.ts';

/** What says where words came from that a statement answers. */
export type Answering = Pick<Statement, 'commentId' | 'inReplyTo'>;

// What its author has written since the removal, which nobody has judged yet.
const writtenSince = async ({ journal }: ReadDeps, id: string, removal: Removal) => {
  try {
    const comment = await journal.read(commentJournal, id);
    return comment && withoutRemoved(comment, removal).text;
  } catch (error) {
    if (!(error instanceof RecordUnreadable)) throw error;
    return undefined;
  }
};

const ofComment = async (
  deps: ReadDeps,
  id: string,
): Promise<(text: string) => readonly string[]> => {
  const removal = await readRemoval(deps.journal.read, id);
  if (!hidesWords(removal)) return () => [];
  if (removal === 'unreadable') return () => [id];
  const since = await writtenSince(deps, id, removal);
  return (text) => (text === since ? [] : [id]);
};

/**
 * Says with which removals these words went that a statement answers or corrects: the ids of their comments. What it
 * said before it was changed goes with a comment, as does all that was typed for an answer to it; of words that are no
 * comment's here, those go that quote what was archived.
 */
export const removalsBehind = async (
  deps: ReadDeps,
  { commentId, inReplyTo: url }: Answering,
  texts: readonly string[],
): Promise<(text: string) => readonly string[]> => {
  if (commentId !== undefined) return ofComment(deps, commentId);
  const quoted = texts.map((text) => ({ text, url }));
  const removals = await removalsOf(deps, quoted);
  return (text) => removals.quotedIn({ text, url });
};

/** A statement as it is shown: without what others said, where that was removed, or may have been. */
export const seenStatement = async (
  deps: ReadDeps,
  statement: Statement,
): Promise<SeenStatement> => {
  const texts = outsideTextsOf(statement);
  if (texts.length === 0) return statement;
  const removalsOfText = await removalsBehind(deps, statement, texts);
  return withoutOutsideWords(statement, (text) => removalsOfText(text).length > 0);
};
