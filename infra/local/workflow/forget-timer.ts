import type { Clock } from '../clock.ts';
import type { ExecutionStore } from '../step-functions/store/store.ts';

const DAY_MS = 86_400_000;
/** Step Functions keeps an execution so long after its end, and so do we. The journal is the record. */
const KEPT_MS = 90 * DAY_MS;

/**
 * Forgets the executions that ended 90 days ago, now and once a day, until the returned function is
 * called. A failure is left to the next day: nothing depends on it.
 */
export const forgetRegularly = (
  clock: Clock,
  store: Pick<ExecutionStore, 'forgetEnded'>,
): (() => void) => {
  let isOver = false;
  let cancel = () => {};
  const forgetOnce = async () => {
    await store.forgetEnded(clock.now().getTime() - KEPT_MS).catch(() => {});
    if (isOver) return;
    const tomorrow = new Date(clock.now().getTime() + DAY_MS);
    cancel = clock.setTimer(tomorrow, () => {
      void forgetOnce();
    });
  };
  void forgetOnce();
  return () => {
    isOver = true;
    cancel();
  };
};
