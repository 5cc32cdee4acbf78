/** What of an answer was not known before, and what is known after it. */
export interface Fresh<Item> {
  fresh: Item[];
  known: string[];
}

/** Tells by their marks what of the items is new; as many marks are kept, the newest first. */
export const freshOf = <Item>(
  items: readonly Item[],
  markOf: (item: Item) => string,
  known: readonly string[],
  keptAtMost: number,
): Fresh<Item> => {
  const before = new Set(known);
  const marks = new Set([...items.map(markOf), ...known]);
  return {
    fresh: items.filter((item) => !before.has(markOf(item))),
    known: [...marks].slice(0, keptAtMost),
  };
};
