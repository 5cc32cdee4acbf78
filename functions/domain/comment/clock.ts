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

/** A clock and when it runs out, or ran out. */
export const RunOut = z.object({ clock: Clock, at: z.iso.datetime() });
export type RunOut = z.infer<typeof RunOut>;

const later = (since: string, duration: string): string =>
  new Date(new Date(since).getTime() + durationMs(duration)).toISOString();

/** By when someone sees to what can't wait, and is known since a time. */
export const urgentFrom = (clocks: Clocks, since: string): string =>
  later(since, clocks.urgentWithin);

/** The deadlines of what was written at a time. */
export const deadlinesFrom = (clocks: Clocks, since: string, isUrgent: boolean): Deadlines => ({
  acknowledgeBy: later(since, clocks.acknowledgeWithin),
  answerBy: later(since, clocks.answerWithin),
  ...(isUrgent && { urgentBy: urgentFrom(clocks, since) }),
});

/** The clocks and when they run out, soonest first. */
export const runningOut = (deadlines: Deadlines): RunOut[] => {
  const { urgentBy, acknowledgeBy, answerBy } = deadlines;
  return [
    ...(urgentBy ? [{ clock: 'urgent' as const, at: urgentBy }] : []),
    { clock: 'acknowledge' as const, at: acknowledgeBy },
    { clock: 'answer' as const, at: answerBy },
  ].toSorted((one, other) => one.at.localeCompare(other.at));
};

/** By when its author is to hear from us: the first clock for all comments that runs out after a time. */
export const answerDue = ({ acknowledgeBy, answerBy }: Deadlines, now: Date): string | undefined =>
  [acknowledgeBy, answerBy].find((at) => new Date(at) > now);

interface Clocked {
  deadlines: Deadlines;
  missed: readonly RunOut[];
}

/** The clocks that aren't noted as missed, soonest first. */
export const notYetMissed = ({ deadlines, missed }: Clocked): RunOut[] => {
  // One that was started anew runs out once more.
  const isKnown = (one: RunOut) =>
    missed.some(({ clock, at }) => clock === one.clock && at === one.at);
  return runningOut(deadlines).filter((one) => !isKnown(one));
};

/** Those of them that have run out at a time. */
export const newlyMissed = (clocked: Clocked, now: Date): RunOut[] =>
  notYetMissed(clocked).filter(({ at }) => new Date(at) <= now);
