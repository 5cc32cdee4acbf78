import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { type Comment, CommentState } from './comment.ts';
import { isSpoken, SpokenWay } from './noted.ts';

/** What lists say of one comment: whose it is, and how it was answered, which figures of trust and of a review count. */
export const Answering = z.object({
  channel: Channel,
  state: CommentState,
  writtenAt: z.iso.datetime(),
  /** When it was first answered, or else handed over; absent while it waits. */
  answeredAt: z.iso.datetime().optional(),
  /** When the first answer to it went out, whatever came after. */
  repliedAt: z.iso.datetime().optional(),
  /** How many of its clocks ran out; absent in notes from before it was told there. */
  missed: z.int().optional(),
  /** Whether its author deleted it; absent where not. */
  isDeleted: z.literal(true).optional(),
  incidentId: z.string().optional(),
  /** Whether it can't wait; absent where it can. */
  isUrgent: z.literal(true).optional(),
  /** How it was said on no channel; `channel` is then the nearest to it. Absent where it stands on a channel. */
  cameBy: SpokenWay.optional(),
});
export type Answering = z.infer<typeof Answering>;

const answeredAt = ({ state, answers, endedAt }: Comment): string | undefined => {
  if (state === 'answered') return answers[0]?.at ?? endedAt;
  return state === 'handed-over' ? endedAt : undefined;
};

/** How a comment was answered. */
export const answeringOf = (comment: Comment): Answering => {
  const { source, channel, state, writtenAt, answers, missed, deletedAt, incidentId, urgent } =
    comment;
  const at = answeredAt(comment);
  const repliedAt = answers[0]?.at;
  return {
    ...{ channel, state, writtenAt, missed: missed.length },
    ...(at !== undefined && { answeredAt: at }),
    ...(repliedAt !== undefined && { repliedAt }),
    ...(deletedAt !== undefined && { isDeleted: true }),
    ...(incidentId !== undefined && { incidentId }),
    ...(urgent.length > 0 && { isUrgent: true }),
    ...(isSpoken(source) && { cameBy: source }),
  };
};

const DELETED = 'deleted';
const URGENT = 'urgent';
const NONE = '-';

/**
 * The same as a note of lists: channel, state, when it was written and answered, how many clocks ran out, the first
 * reply, whether its author deleted it, its incident, whether it is urgent, and how it came that stands on no channel,
 * such as `sms open 2026-11-22T13:00:00.000Z - 1 - deleted 0123456789abcdef0123 urgent phone`.
 */
export const toNote = (answering: Answering): string => {
  const {
    channel,
    state,
    writtenAt,
    answeredAt = NONE,
    missed = NONE,
    repliedAt = NONE,
    isDeleted,
    incidentId = NONE,
    isUrgent,
    cameBy = NONE,
  } = answering;
  const flags = [isDeleted ? DELETED : NONE, incidentId, isUrgent ? URGENT : NONE, cameBy];
  return [channel, state, writtenAt, answeredAt, missed, repliedAt, ...flags].join(' ');
};

/** What a note says; undefined where it is none of these. */
export const fromNote = (note: string): Answering | undefined => {
  const [channel, state, writtenAt, ...more] = note.split(' ');
  const [answeredAt, missed, repliedAt, deleted, incidentId, urgent, cameBy] = more.map((each) =>
    each === NONE ? undefined : each,
  );
  return Answering.safeParse({
    ...{ channel, state, writtenAt },
    ...(answeredAt && { answeredAt }),
    ...(missed && { missed: Number(missed) }),
    ...(repliedAt && { repliedAt }),
    ...(deleted === DELETED && { isDeleted: true }),
    ...(incidentId && { incidentId }),
    ...(urgent === URGENT && { isUrgent: true }),
    ...(cameBy && { cameBy }),
  }).data;
};
