import { commentJournal } from '../comment/comment-journal.ts';
import { RecordUnreadable } from '../journal/record-errors.ts';
import type { Statement } from '../statement/statement.ts';
import { type FoundRemovals, findRemovals } from './find-removals.ts';
import { outsideTextsOf, type SeenStatement, withoutOutsideWords } from './outside-words.ts';
import { allPiecesIn } from './pieces.ts';
import type { Removal } from './removal.ts';
import { type ReadDeps, removalsAmong } from './removed-words.ts';
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

/** By what removals are found that words may quote which are typed for a statement; none where it answers a comment. */
export const piecesBehind = (
  { commentId, inReplyTo: url }: Answering,
  texts: readonly string[],
): string[] => (commentId === undefined ? texts.flatMap((text) => allPiecesIn({ text, url })) : []);

/**
 * Says with which removals these words went that a statement answers or corrects: the ids of their comments. What it
 * said before it was changed goes with a comment, as does all that was typed for an answer to it; of words that are no
 * comment's here, those go that quote what was archived. `known`: what was found by their pieces, among others.
 */
export const removalsBehind = async (
  deps: ReadDeps,
  answering: Answering,
  texts: readonly string[],
  known?: FoundRemovals,
): Promise<(text: string) => readonly string[]> => {
  const { commentId, inReplyTo: url } = answering;
  if (commentId !== undefined) return ofComment(deps, commentId);
  const found = known ?? (await findRemovals(deps, piecesBehind(answering, texts)));
  const removals = await removalsAmong(deps, found);
  return (text) => removals.quotedIn({ text, url });
};

/** A statement as it is shown: without what others said, where that was removed, or may have been. */
export const seenStatement = async (
  deps: ReadDeps,
  statement: Statement,
  found?: FoundRemovals,
): Promise<SeenStatement> => {
  const texts = outsideTextsOf(statement);
  if (texts.length === 0) return statement;
  const removalsOfText = await removalsBehind(deps, statement, texts, found);
  return withoutOutsideWords(statement, (text) => removalsOfText(text).length > 0);
};
