import { commentJournal } from '../comment/comment-journal.ts';
import { RecordUnreadable } from '../journal/journal.ts';
import type { Statement } from '../statement/statement.ts';
import { outsideTextsOf, type SeenStatement, withoutOutsideWords } from './outside-words.ts';
import type { Removal } from './removal.ts';
import { type ReadDeps, type Removals, removalsOnce } from './removed-words.ts';
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
 * Says with which removals words went that a statement answers or corrects: the ids of their comments. What it said
 * before it was changed goes with a comment, as does all that was typed for an answer to it; of words that are no
 * comment's here, those go that quote what was archived.
 */
export const removalsBehind = async (
  deps: ReadDeps,
  { commentId, inReplyTo }: Answering,
  removalsInForce: () => Promise<Removals>,
): Promise<(text: string) => readonly string[]> => {
  if (commentId !== undefined) return ofComment(deps, commentId);
  const removals = await removalsInForce();
  return (text) => removals.quotedIn({ text, url: inReplyTo });
};

/**
 * Gives statements as they are shown: without what others said, where that was removed, or may have been. One for
 * all statements of a request, so that removals are read once.
 */
export const statementsSeen = (
  deps: ReadDeps,
): ((statement: Statement) => Promise<SeenStatement>) => {
  const removalsInForce = removalsOnce(deps);
  return async (statement) => {
    if (outsideTextsOf(statement).length === 0) return statement;
    const removalsOf = await removalsBehind(deps, statement, removalsInForce);
    return withoutOutsideWords(statement, (text) => removalsOf(text).length > 0);
  };
};

/** One statement as it is shown. */
export const seenStatement = (deps: ReadDeps, statement: Statement): Promise<SeenStatement> =>
  statementsSeen(deps)(statement);
