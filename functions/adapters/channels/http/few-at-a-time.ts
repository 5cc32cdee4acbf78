/** Some of a list: those whose turn it is, and where the next turn begins; no cursor at the end. */
export interface Few {
  now: string[];
  cursor: string | undefined;
}

/** So many of a list, from where the last turn ended. */
export const fewOf = (all: readonly string[], count: number, cursor: string | undefined): Few => {
  const start = Number(cursor ?? 0) % Math.max(all.length, 1) || 0;
  const next = start + count;
  return { now: all.slice(start, next), cursor: next < all.length ? String(next) : undefined };
};

/** What of a turn was not known before, and what is known after it. */
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
