import type { Comment } from '../comment/comment.ts';
import { runsIn } from '../tone/word-runs.ts';
import { isArchived } from './moderate.ts';
import { quotedOf, quotedOfArchived } from './quoted-words.ts';
import { allInForce, type Removal, wantedOnChannel } from './removal.ts';

/**
 * A comment as people see it. `isWithheld`: for a removal its words are shown to none but those who need them;
 * `isBeingRemoved`: that removal is not confirmed yet, or not done on its channel.
 */
export type SeenComment = Comment & { isWithheld?: true; isBeingRemoved?: true };

// Why it was handed over or needs no reply, as long as that quotes nothing.
const withoutNote = <Noted extends { note?: string | undefined }>(
  { note, ...noted }: Noted,
  isQuoting: (note: string) => boolean,
) => ({ ...noted, ...(note !== undefined && !isQuoting(note) && { note }) });

/** A comment without any of its words, and without notes that may quote them. */
export const withoutWords = (
  { saidOtherwise: _, handOver, noReply, ...comment }: Comment,
  isQuoting: (note: string) => boolean = () => true,
): SeenComment => ({
  ...comment,
  ...(handOver && { handOver: withoutNote(handOver, isQuoting) }),
  ...(noReply && { noReply: withoutNote(noReply, isQuoting) }),
  text: '',
  earlierTexts: [],
  isWithheld: true,
});

/**
 * A comment without words that were removed. What it said before, and what others say that it reads, goes with them:
 * mostly it says the same. What its author has written since stays, as nobody has judged it yet.
 */
export const withoutRemoved = (comment: Comment, removal: Removal | undefined): SeenComment => {
  const removals = removal ? allInForce(removal) : [];
  if (removals.length === 0) return comment;
  // Without its archived copy nobody can tell which words were removed.
  const isNew = removals.every((each) => each.erasedAt === undefined && !isArchived(each, comment));
  const quotes = [
    ...removals.map(({ archived }) => quotedOfArchived(archived)),
    quotedOf(comment.earlierTexts),
  ];
  const isQuoting = (note: string) =>
    removals.some(({ erasedAt }) => erasedAt !== undefined) ||
    quotes.some((quoted) => quoted(runsIn(note)).length > 0);
  const isBeingRemoved =
    removals.some(({ state }) => state === 'unconfirmed') ||
    (removal && wantedOnChannel(removal)) === 'hidden';
  return {
    ...withoutWords(comment, isQuoting),
    ...(isNew && { text: comment.text }),
    ...(isBeingRemoved && { isBeingRemoved }),
  };
};
