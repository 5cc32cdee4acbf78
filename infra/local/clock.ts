/** Ends a timer that has not fired yet; calling it again does nothing. */
type CancelTimer = () => void;

/** Time in the local runtime. A port, so that tests move time instead of sleeping. */
export interface Clock {
  now(): Date;
  /** How many of its seconds pass in one of the machine's, on which all work takes place; 1 where it does not say. */
  readonly speed?: number;
  /** Calls `fire` once, never synchronously and never before `at`. */
  setTimer(at: Date, fire: () => void): CancelTimer;
}

/**
 * setTimeout counts running time only, so a laptop that slept would fire hours late, and it overflows at
 * 24.8 days: look at the wall clock again at least this often.
 */
const LONGEST_TIMEOUT_MS = 60_000;

/** The machine's clock. A timer survives suspend and any distance in time. */
export const systemClock = (): Clock => ({
  now: () => new Date(),
  setTimer: (at, fire) => {
    let handle: NodeJS.Timeout;
    const arm = () => {
      const left = at.getTime() - Date.now();
      const isLast = left <= LONGEST_TIMEOUT_MS;
      handle = setTimeout(isLast ? fire : arm, Math.max(0, Math.min(left, LONGEST_TIMEOUT_MS)));
    };
    arm();
    return () => clearTimeout(handle);
  },
});
