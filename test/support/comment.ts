import type { Comment } from '#domain/comment/comment.ts';
import { CommentInput } from '#domain/comment/input.ts';
import { receiveComment } from '#domain/comment/receive.ts';
import type { UrgentReason } from '#domain/comment/urgent.ts';
import type { GroupOf } from '#domain/group/grouper.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import { clocksIn } from '#domain/plan/clocks.ts';

/** A comment as a source brings it; everything may be another. */
export const commentInput = (over: Partial<CommentInput> = {}): CommentInput =>
  CommentInput.parse({
    source: 'bluesky',
    sourceId: 'at://did:plc:a/app.bsky.feed.post/1',
    channel: 'bluesky',
    author: { id: 'did:plc:a', name: 'Lisa i Norrby' },
    url: 'https://bsky.app/profile/lisa.example/post/1',
    text: 'Kan man dricka vattnet i Norrby nu?',
    language: 'sv',
    writtenAt: '2026-11-22T13:00:00.000Z',
    ...over,
  });

interface Deps {
  journal: StateJournal;
  now: () => Date;
  groupOf?: GroupOf;
}

/** Receives a comment, urgent for these reasons. */
export const receive = (
  { journal, now, groupOf = async ({ id }) => id }: Deps,
  over: Partial<CommentInput> = {},
  urgent: UrgentReason[] = [],
  sender?: string,
): Promise<Comment> =>
  receiveComment(
    {
      journal,
      now,
      clocks: clocksIn({}),
      urgentIn: () => urgent,
      groupOf,
    },
    commentInput(over),
    sender,
  );
