import type { Channel } from '../channel/channel.ts';
import type { Comment } from '../comment/comment.ts';
import { commentJournal } from '../comment/comment-journal.ts';
import type { JournalLists } from '../journal/journal.ts';

/** A comment that nobody knows to be deleted, and where it stood when it was received. */
export interface StandingComment {
  id: string;
  url: string;
}

/** Some of the comments on a channel, and where the next ones begin; no cursor after the last. */
export interface StandingComments {
  comments: StandingComment[];
  cursor?: string | undefined;
}

// What senders bring is theirs to say, and may have an address of another kind.
const isHeardThere = (
  { source, broughtBy, deletedAt, erasedAt }: Comment,
  channel: Channel,
): boolean =>
  source === channel &&
  broughtBy === undefined &&
  deletedAt === undefined &&
  erasedAt === undefined;

/** Reads the comments on a channel that were written since a time, so many at once, the newest first. */
export const standingComments =
  (journal: Pick<JournalLists, 'list'>, channel: Channel, limit: number) =>
  async (since: Date, cursor: string | undefined): Promise<StandingComments> => {
    const { items, next } = await journal.list(
      commentJournal,
      { by: 'all' },
      { limit, ...(cursor !== undefined && { cursor }) },
    );
    const recent = items.filter(({ writtenAt }) => writtenAt >= since.toISOString());
    const comments = recent
      .filter((comment) => isHeardThere(comment, channel))
      .flatMap(({ id, url }) => (url === undefined ? [] : [{ id, url }]));
    // The list is sorted by the first deadline: older comments are not far from a page without a recent one.
    return { comments, ...(recent.length > 0 && next !== undefined && { cursor: next }) };
  };
