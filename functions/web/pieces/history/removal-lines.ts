import type { RecordedRemoval } from '#domain/review/removals.ts';
import type { View } from '../../view/view.ts';

/** What someone did about the removal of a comment, as a line of a time line. */
export interface RemovalLine {
  /** ISO 8601. */
  at: string;
  by: string | undefined;
  words: string;
  commentId: string;
}

/** Who wanted a comment removed, who decided and who took it back; who read its words is told beside it. */
export const removalLines = ({ t }: View, removal: RecordedRemoval): RemovalLine[] => {
  const { id: commentId, state, proposedAt, decidedAt, undoneAt } = removal;
  const { events } = t.journal;
  // Only what was removed is taken back.
  const decided = t.removal.states[state === 'undone' ? 'removed' : state];
  const line = (at: string | undefined, by: string | undefined, words: string) =>
    at === undefined ? [] : [{ at, by, words, commentId }];
  return [
    ...line(proposedAt, removal.proposedBy, events['removal-proposed']),
    ...line(decidedAt, removal.decidedBy, `${events['removal-decided']}. ${decided}`),
    ...line(undoneAt, removal.undoneBy, events['removal-undone']),
  ];
};
