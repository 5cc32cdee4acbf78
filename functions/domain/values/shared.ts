/**
 * Does the same for all who ask: one at a time, and all who ask while one is under way share the next, so that nobody
 * gets what was found before they asked.
 */
export const shared = <Value>(work: () => Promise<Value>): (() => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Value> | undefined;
  const begin = (): Promise<Value> => {
    next = undefined;
    return work();
  };
  return () => {
    if (!next) {
      next = last.then(begin, begin);
      last = next;
    }
    return next;
  };
};
