/** Knows what is under way, so that a stop or a test can wait for it. */
export interface Tracker {
  track(running: Promise<unknown>): void;
  /** Resolves when nothing is under way any more. */
  quiet(): Promise<void>;
}

/** A tracker of promises; whether they resolve or reject is their owner's business. */
export function createTracker(): Tracker {
  const underWay = new Set<Promise<unknown>>();
  return {
    track(running) {
      const settled = running.then(ignore, ignore);
      underWay.add(settled);
      settled.then(() => underWay.delete(settled));
    },
    async quiet() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

const ignore = () => {};
