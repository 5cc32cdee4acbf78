import { errorName, type Log } from '#domain/observe/log.ts';
import type { Clock } from '../clock.ts';

const SWEEP_EVERY_MS = 60_000;

/**
 * Sweeps every minute until the returned function is called. A sweep that fails is logged, and the next one
 * follows as usual: the cause, such as a missing database, may be gone in a minute.
 */
export const sweepRegularly = (
  { clock, log }: { clock: Clock; log: Log },
  sweep: () => Promise<void>,
): (() => void) => {
  let isOver = false;
  let cancel = () => {};
  const sweepOnce = async () => {
    try {
      await sweep();
    } catch (error) {
      log.warn('SWEEP_FAILED', { error: errorName(error) });
    }
    if (!isOver) arm();
  };
  const arm = () => {
    cancel = clock.setTimer(new Date(clock.now().getTime() + SWEEP_EVERY_MS), () => {
      void sweepOnce();
    });
  };
  arm();
  return () => {
    isOver = true;
    cancel();
  };
};
