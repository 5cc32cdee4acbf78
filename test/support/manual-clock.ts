import type { Clock } from '#local/clock.ts';

/** A clock for tests: time stands still until it is advanced. */
export interface ManualClock extends Clock {
  /** Moves time on by `ms` milliseconds and fires what falls due, earliest first, each at its own time. */
  advance(ms: number): void;
  /** When the next timer fires, if there is one. */
  next(): Date | undefined;
}

interface Timer {
  at: number;
  fire: () => void;
}

/** A clock that starts at `start` and moves only by `advance`. */
export const manualClock = (start: Date): ManualClock => {
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
    setTimer: (at, fire) => {
      const timer = { at: at.getTime(), fire };
      timers.add(timer);
      // Overdue already: it fires by itself, but after the caller has got its cancel function.
      if (timer.at <= now) queueMicrotask(() => fireUntil(now));
      return () => timers.delete(timer);
    },
    advance: (ms) => {
      const end = now + ms;
      fireUntil(end);
      now = end;
    },
    next: () => {
      const timer = earliest();
      return timer && new Date(timer.at);
    },
  };
};
