import { type Log, type LogCode, thrown } from '#domain/observe/log.ts';
import type { Clock } from '../clock.ts';

/** How often something is done, and the code that its failures are logged with. */
export interface Rhythm {
  everyMs: number;
  failure: LogCode;
}

/**
 * Works regularly until the returned function is called. Work that fails is logged, and is done again as
 * usual: the cause, such as a missing database, may be gone by then. What fails because everything ends is no news.
 */
export const regularly = (
  { clock, log }: { clock: Clock; log: Log },
  { everyMs, failure }: Rhythm,
  work: () => Promise<unknown>,
): (() => void) => {
  let isOver = false;
  let cancel = () => {};
  const workOnce = async () => {
    try {
      await work();
    } catch (error) {
      if (!isOver) log.warn(failure, { ...thrown(error) });
    }
    if (!isOver) arm();
  };
  const arm = () => {
    cancel = clock.setTimer(new Date(clock.now().getTime() + everyMs), () => {
      void workOnce();
    });
  };
  arm();
  return () => {
    isOver = true;
    cancel();
  };
};

const MINUTE_MS = 60_000;

/** As the schedules on AWS do it. */
export const everyMinute: Rhythm = { everyMs: MINUTE_MS, failure: 'SWEEP_FAILED' };
export const dueEveryMinute: Rhythm = { everyMs: MINUTE_MS, failure: 'DUE_FAILED' };
export const pollEveryMinute: Rhythm = { everyMs: MINUTE_MS, failure: 'SOURCE_FAILED' };

/** Someone who tries out what comes back looks on. */
export const returnsOften: Rhythm = { everyMs: 5_000, failure: 'RETURN_FAILED' };

/** Counted from the start, since one machine may be off at night. */
export const everyDay: Rhythm = { everyMs: 24 * 60 * MINUTE_MS, failure: 'ANCHOR_FAILED' };
export const retainEveryDay: Rhythm = { everyMs: 24 * 60 * MINUTE_MS, failure: 'ERASING_FAILED' };
