import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { type Comment, CommentState } from './comment.ts';

/** How one comment was answered: all that the figures of trust count. */
export const Answering = z.object({
  channel: Channel,
  state: CommentState,
  writtenAt: z.iso.datetime(),
  /** When it was first answered, or else handed over; absent while it waits. */
  answeredAt: z.iso.datetime().optional(),
});
export type Answering = z.infer<typeof Answering>;

const answeredAt = ({ state, answers, endedAt }: Comment): string | undefined => {
  if (state === 'answered') return answers[0]?.at ?? endedAt;
  return state === 'handed-over' ? endedAt : undefined;
};

/** How a comment was answered. */
export const answeringOf = (comment: Comment): Answering => {
  const { channel, state, writtenAt } = comment;
  const at = answeredAt(comment);
  return { channel, state, writtenAt, ...(at !== undefined && { answeredAt: at }) };
};

/** The same as a note of lists: `bluesky answered 2026-11-22T13:00:00.000Z 2026-11-22T13:20:00.000Z`. */
export const toNote = ({ channel, state, writtenAt, answeredAt }: Answering): string =>
  [channel, state, writtenAt, ...(answeredAt === undefined ? [] : [answeredAt])].join(' ');

/** What a note says; undefined where it is none of these. */
export const fromNote = (note: string): Answering | undefined => {
  const [channel, state, writtenAt, at] = note.split(' ');
  return Answering.safeParse({ channel, state, writtenAt, ...(at && { answeredAt: at }) }).data;
};
