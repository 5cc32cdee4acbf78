/**
 * Does the same with each item, with so many at a time and in their order: the next begins when one of
 * them ends. `work` handles its own failures; the first that it lets through ends the whole.
 */
export const severalAtOnce = async <Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  // All of them share one iterator, so that each item is taken once.
  const shared = items[Symbol.iterator]();
  const takeTurns = async () => {
    for (let next = shared.next(); !next.done; next = shared.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
};

/** As `severalAtOnce`, but what fails holds up no other: once all were tried, the first failure is thrown. */
export const eachDespiteFailures = async <Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const errors: unknown[] = [];
  await severalAtOnce(items, atOnce, async (item) => {
    try {
      await work(item);
    } catch (error) {
      errors.push(error);
    }
  });
  if (errors.length > 0) throw errors[0];
};
