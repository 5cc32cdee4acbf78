import type { Word } from '../text/reading.ts';
import type { Item, Pattern } from './pattern.ts';

/** A pattern that a word may begin, of a set. */
export interface Beginning {
  set: number;
  pattern: Pattern;
  /** Its place among all that the word may begin. */
  rank: number;
}

/** Whether a word is one of those that an item stands for. */
export type Fits = (item: Item, word: Word) => boolean;

/** The patterns of many sets by the word that they begin with. */
export interface Beginnings {
  /** Adds the next set; its number. Sets whose first items are written alike are of one language. */
  add(patterns: readonly Pattern[], fits: Fits): number;
  /** How many sets there are. */
  size(): number;
  /** What a word may begin of this set and those after it: of each set its exact words come first. */
  since(set: number, word: Word): Beginning[];
}

/** The patterns that begin with a word of which only a part is told. */
interface Open {
  fitsWord: (word: Word) => boolean;
  beginnings: Beginning[];
}

const none: readonly never[] = [];

const byRank = (one: Beginning, other: Beginning): number => one.rank - other.rank;

// They lie in the order of their sets.
const addSince = (found: Beginning[], beginnings: readonly Beginning[], set: number): void => {
  for (let at = beginnings.length - 1; at >= 0; at -= 1) {
    const beginning = beginnings[at];
    if (!beginning || beginning.set < set) return;
    found.push(beginning);
  }
};

const addTo = (byKey: Map<string, Beginning[]>, key: string, beginning: Beginning): void => {
  const known = byKey.get(key);
  if (known) known.push(beginning);
  else byKey.set(key, [beginning]);
};

/** A word is looked up once for all sets, and held once against each part of a word that phrases begin with. */
export const beginningsTable = (): Beginnings => {
  const exact = new Map<string, Beginning[]>();
  const open = new Map<string, Open>();
  let sets = 0;
  let ranks = 0;

  const openOf = (item: Item, fits: Fits): Open => {
    const known = open.get(item.source);
    if (known) return known;
    const made: Open = { fitsWord: (word) => fits(item, word), beginnings: [] };
    open.set(item.source, made);
    return made;
  };

  return {
    add: (patterns, fits) => {
      const set = sets;
      for (const [at, pattern] of patterns.entries()) {
        const [first] = pattern.items;
        for (const word of first?.exact ?? none)
          addTo(exact, word, { set, pattern, rank: ranks + at });
        if (first?.isOpen)
          openOf(first, fits).beginnings.push({
            set,
            pattern,
            rank: ranks + patterns.length + at,
          });
      }
      sets += 1;
      ranks += 2 * patterns.length;
      return set;
    },
    size: () => sets,
    since: (set, word) => {
      const found: Beginning[] = [];
      addSince(found, exact.get(word.folded) ?? none, set);
      for (const { fitsWord, beginnings } of open.values())
        if ((beginnings.at(-1)?.set ?? -1) >= set && fitsWord(word))
          addSince(found, beginnings, set);
      return found.sort(byRank);
    },
  };
};
