import * as z from 'zod';
import type { Clocks } from '../plan/clocks.ts';
import { durationMs } from '../values/duration.ts';

/** What a comment is held to: being seen to at once, a first reply, an answer. Only a person stops a clock. */
export const Clock = z.enum(['urgent', 'acknowledge', 'answer']);
export type Clock = z.infer<typeof Clock>;

/** When each clock runs out, ISO 8601 in UTC; `urgentBy` of urgent comments alone. */
export const Deadlines = z.object({
  acknowledgeBy: z.iso.datetime(),
  answerBy: z.iso.datetime(),
  urgentBy: z.iso.datetime().optional(),
});
export type Deadlines = z.infer<typeof Deadlines>;

const later = (since: string, duration: string): string =>
  new Date(new Date(since).getTime() + durationMs(duration)).toISOString();

/** The deadlines of what was written at a time. */
export const deadlinesFrom = (clocks: Clocks, since: string, isUrgent: boolean): Deadlines => ({
  acknowledgeBy: later(since, clocks.acknowledgeWithin),
  answerBy: later(since, clocks.answerWithin),
  ...(isUrgent && { urgentBy: later(since, clocks.urgentWithin) }),
});

/** The clocks and when they run out, soonest first. */
export const runningOut = (deadlines: Deadlines): { clock: Clock; at: string }[] => {
  const { urgentBy, acknowledgeBy, answerBy } = deadlines;
  return [
    ...(urgentBy ? [{ clock: 'urgent' as const, at: urgentBy }] : []),
    { clock: 'acknowledge' as const, at: acknowledgeBy },
    { clock: 'answer' as const, at: answerBy },
  ].toSorted((one, other) => one.at.localeCompare(other.at));
};
