/** Knows the promises under way, so that a stop or a test can wait for them. */
export interface Tracker {
  track(running: Promise<unknown>): void;
  /** Resolves when nothing is under way any more. */
  quiet(): Promise<void>;
}

const ignore = () => {};

/** A tracker of promises. A rejection is left to the promise's owner. */
export const createTracker = (): Tracker => {
  const underWay = new Set<Promise<unknown>>();
  return {
    track: (running) => {
      const settled = running.then(ignore, ignore);
      underWay.add(settled);
      settled.then(() => underWay.delete(settled));
    },
    quiet: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
};
