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
