/**
 * The items that do not begin inside one that is kept, in their order. `rangeOf` gives the place of an item;
 * items are in the order of their starts.
 */
export const withoutOverlap = <Item>(
  items: readonly Item[],
  rangeOf: (item: Item) => { start: number; end: number },
): Item[] => {
  let last = 0;
  return items.filter((item) => {
    const { start, end } = rangeOf(item);
    const isApart = start >= last;
    if (isApart) last = end;
    return isApart;
  });
};
