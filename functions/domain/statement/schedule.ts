import type { Statement } from './statement.ts';

const MINUTE_MS = 60_000;
/** After its time words wait no longer than this for their first post: what is late needs a person. */
const FIRST_POST_WITHIN_MS = 5 * MINUTE_MS;
/** What was begun in time may still go out for so long after it, where a channel took nothing before. */
const LAST_POST_WITHIN_MS = 60 * MINUTE_MS;

type Scheduled = Pick<Statement, 'publishAt' | 'dueSince'>;

const isPast = (time: string | undefined, withinMs: number, now: Date): boolean =>
  time !== undefined && now.getTime() > new Date(time).getTime() + withinMs;

/** Why a time to publish is not taken: it is past, or lies behind the next update that is promised. */
export interface PlanningRefusal {
  type: 'publish-time' | 'publish-after-update';
}

/** What is wrong with the times of a request or version; `asked`: the time to publish, where it is new. */
export const planningProblem = (
  { publishAt, nextUpdateAt }: Pick<Statement, 'publishAt' | 'nextUpdateAt'>,
  asked: string | undefined,
  now: Date,
): PlanningRefusal | undefined => {
  if (asked !== undefined && new Date(asked) <= now) return { type: 'publish-time' };
  const isBehind = publishAt && nextUpdateAt && new Date(publishAt) >= new Date(nextUpdateAt);
  return isBehind ? { type: 'publish-after-update' } : undefined;
};

/** Whether the time that words are planned for has passed by so much that nobody may approve them for it. */
export const isPlannedTimePast = ({ publishAt }: Scheduled, now: Date): boolean =>
  isPast(publishAt, FIRST_POST_WITHIN_MS, now);

/** Whether it is too late to begin with a channel; never for what was not planned. */
export const isTooLateToBegin = ({ publishAt, dueSince = publishAt }: Scheduled, now: Date) =>
  isPast(publishAt && dueSince, FIRST_POST_WITHIN_MS, now);

/** Whether it is too late to go on with a channel that was begun; never for what was not planned. */
export const isTooLateToGoOn = ({ publishAt, dueSince = publishAt }: Scheduled, now: Date) =>
  isPast(publishAt && dueSince, LAST_POST_WITHIN_MS, now);
