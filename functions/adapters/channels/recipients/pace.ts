import { setTimeout as delay } from 'node:timers/promises';

/** Time as it passes, in milliseconds: tests have their own. */
export interface Time {
  elapsed(): number;
  wait(ms: number): Promise<void>;
}

export const realTime: Time = {
  elapsed: () => performance.now(),
  wait: async (ms) => {
    await delay(ms);
  },
};

/** Work in progress: how many at once, how many begun a second, and for how long any are begun. */
export interface Pace {
  atOnce: number;
  perSecond: number;
  forMs: number;
}

const SECOND_MS = 1_000;

/**
 * Works through items at a pace, until they or the time are at an end, or `work` says `stop`; what has
 * begun is finished. Throws what `work` throws first, once all else that has begun is finished.
 */
export const atPace = async <Item>(
  items: readonly Item[],
  { atOnce, perSecond, forMs }: Pace,
  time: Time,
  work: (item: Item) => Promise<'on' | 'stop'>,
): Promise<void> => {
  const queue = items.values();
  const endsAt = time.elapsed() + forMs;
  let nextAt = time.elapsed();
  let isOver = false;
  const mayBegin = async (): Promise<boolean> => {
    const at = Math.max(nextAt, time.elapsed());
    nextAt = at + SECOND_MS / perSecond;
    if (at >= endsAt) return false;
    if (at > time.elapsed()) await time.wait(at - time.elapsed());
    return !isOver;
  };
  const worker = async (): Promise<void> => {
    while (await mayBegin()) {
      const { value, done } = queue.next();
      if (done) return;
      if ((await work(value)) === 'stop') isOver = true;
    }
  };
  const ended = await Promise.allSettled(
    Array.from({ length: Math.min(atOnce, items.length) }, worker),
  );
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
};
