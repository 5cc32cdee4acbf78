/** Something found, with how similar its grams are: the cosine of both, 0 to 1. */
export interface Similar {
  id: string;
  cosine: number;
}

/** Texts by their grams, each gram weighing by how few of the texts hold it. */
export interface GramIndex {
  add(id: string, grams: ReadonlySet<string>): void;
  /** The texts that are at least so similar, most similar first. */
  similar(grams: ReadonlySet<string>, atLeast: number): Similar[];
}

interface Held {
  id: string;
  grams: ReadonlySet<string>;
}

/** An index in memory (TF-IDF over sets of grams). */
export const createGramIndex = (): GramIndex => {
  const texts: Held[] = [];
  const holders = new Map<string, Held[]>();
  // The square of a gram's weight; one that no text holds as yet is rare.
  const squared = (gram: string): number =>
    Math.log(1 + (texts.length + 1) / (1 + (holders.get(gram)?.length ?? 0))) ** 2;
  const sum = (grams: ReadonlySet<string>): number => {
    let total = 0;
    for (const gram of grams) total += squared(gram);
    return total;
  };
  const sharedWith = (grams: ReadonlySet<string>): Map<Held, number> => {
    const shared = new Map<Held, number>();
    for (const gram of grams) {
      const weight = squared(gram);
      for (const held of holders.get(gram) ?? []) {
        shared.set(held, (shared.get(held) ?? 0) + weight);
      }
    }
    return shared;
  };
  return {
    add: (id, grams) => {
      const held = { id, grams };
      texts.push(held);
      for (const gram of grams) {
        const others = holders.get(gram);
        if (others) others.push(held);
        else holders.set(gram, [held]);
      }
    },
    similar: (grams, atLeast) => {
      const own = sum(grams);
      // A text weighs what it shares at least, so that what shares too little needs no more counting.
      const enough = atLeast ** 2 * own;
      const found: Similar[] = [];
      for (const [{ id, grams: theirs }, weight] of sharedWith(grams)) {
        if (weight < enough) continue;
        const cosine = weight / Math.sqrt(own * sum(theirs));
        if (cosine >= atLeast) found.push({ id, cosine });
      }
      return found.toSorted((a, b) => b.cosine - a.cosine);
    },
  };
};
