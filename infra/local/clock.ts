/** Ends a timer that has not fired yet; calling it again does nothing. */
type CancelTimer = () => void;

/** Time as the local runtime sees it. Injected so that tests move time instead of sleeping. */
export interface Clock {
  now(): Date;
  /** Calls `fire` once, never synchronously and never before `at`. */
  setTimer(at: Date, fire: () => void): CancelTimer;
}

/**
 * setTimeout counts running time only, so a laptop that slept would fire hours late, and it overflows at
 * 24.8 days: look at the wall clock again at least this often.
 */
const LONGEST_TIMEOUT_MS = 60_000;

/** The machine's clock. A timer survives suspend and any distance in time. */
export function systemClock(): Clock {
  return {
    now: () => new Date(),
    setTimer(at, fire) {
      let handle: NodeJS.Timeout;
      const arm = () => {
        const left = at.getTime() - Date.now();
        const isLast = left <= LONGEST_TIMEOUT_MS;
        handle = setTimeout(isLast ? fire : arm, Math.max(0, Math.min(left, LONGEST_TIMEOUT_MS)));
      };
      arm();
      return () => clearTimeout(handle);
    },
  };
}

/** A clock for tests: time stands still until it is advanced. */
export interface ManualClock extends Clock {
  /** Moves time on by `ms` milliseconds and fires what falls due, earliest first, each at its own time. */
  advance(ms: number): void;
  /** When the next timer fires, if there is one. */
  next(): Date | undefined;
}

type Timer = { at: number; fire: () => void };

/** A clock that starts at `start` and moves only by `advance`. */
export function manualClock(start: Date): ManualClock {
  let now = start.getTime();
  const timers = new Set<Timer>();
  const earliest = () => [...timers].sort((a, b) => a.at - b.at)[0];
  const fireUntil = (end: number) => {
    for (let timer = earliest(); timer && timer.at <= end; timer = earliest()) {
      now = Math.max(now, timer.at);
      timers.delete(timer);
      timer.fire();
    }
  };
  return {
    now: () => new Date(now),
    setTimer(at, fire) {
      const timer = { at: at.getTime(), fire };
      timers.add(timer);
      // Overdue already: it fires by itself, but after the caller has got its cancel function.
      if (timer.at <= now) queueMicrotask(() => fireUntil(now));
      return () => timers.delete(timer);
    },
    advance(ms) {
      const end = now + ms;
      fireUntil(end);
      now = end;
    },
    next() {
      const timer = earliest();
      return timer && new Date(timer.at);
    },
  };
}
