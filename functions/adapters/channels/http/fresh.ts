/** What of an answer was not known before, and what is known after it. */
export interface Fresh<Item> {
  fresh: Item[];
  known: string[];
}

/** Marks of where something stands, and of how it reads there by now: what its author has changed is another version. */
export interface VersionAt {
  place: string;
  version: string;
}

const placeOf = (mark: string): string | undefined => mark.split(' ')[0];

const markOf = ({ place, version }: VersionAt): string => `${place} ${version}`;

/**
 * Tells by their marks what of the items, newest first, is new. Of each place the newest version alone is known: what
 * its author changed back to earlier words is new again. As many marks are kept, the newest first.
 */
export const freshOf = <Item>(
  items: readonly Item[],
  versionOf: (item: Item) => VersionAt,
  known: readonly string[],
  keptAtMost: number,
): Fresh<Item> => {
  const newest = new Map<string | undefined, { mark: string; item: Item }>();
  for (const item of items) {
    const mark = markOf(versionOf(item));
    if (!newest.has(placeOf(mark))) newest.set(placeOf(mark), { mark, item });
  }
  const before = new Map(known.map((mark) => [placeOf(mark), mark]));
  const fresh = [...newest].flatMap(([place, { mark, item }]) =>
    before.get(place) === mark ? [] : [item],
  );
  const kept = known.filter((mark) => !newest.has(placeOf(mark)));
  const marks = [...newest.values()].map(({ mark }) => mark);
  return { fresh, known: [...marks, ...kept].slice(0, keptAtMost) };
};
