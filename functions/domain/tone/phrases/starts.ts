import { onceFor } from '../once-for.ts';
import type { Word } from '../text/reading.ts';
import type { Pattern } from './pattern.ts';

/** The patterns of a set that may begin with a word. */
export type StartsOf = (word: Word) => readonly Pattern[];

/** Where the phrases of many sets may begin: each word is looked at once, for all sets together. */
export interface StartTable {
  /** Adds a set; its number. */
  add(startsOf: StartsOf): number;
  /** The places of words that a phrase of this set may begin with, in order. */
  placesOf(set: number, words: readonly Word[]): readonly number[];
  /** The patterns of this set that may begin with a word. */
  patternsAt(set: number, word: Word): readonly Pattern[];
}

interface KnownWord {
  upTo: number;
  patterns: Map<number, readonly Pattern[]>;
}

interface KnownWords {
  upTo: number;
  places: Map<number, number[]>;
}

// Enough for the words of many texts; a text of ever new words must not fill the memory.
const MAX_KNOWN_WORDS = 4_000;

const none: readonly never[] = [];

/** Sets may be added at any time: what is known of words is completed then. */
export const startTable = (): StartTable => {
  const sets: StartsOf[] = [];
  const byWord = new Map<string, KnownWord>();
  const placesIn = onceFor(
    (_: readonly Word[]): KnownWords => ({ upTo: 0, places: new Map<number, number[]>() }),
  );

  const remembered = (folded: string): KnownWord => {
    const before = byWord.get(folded);
    if (before) return before;
    if (byWord.size >= MAX_KNOWN_WORDS) byWord.clear();
    const known = { upTo: 0, patterns: new Map<number, readonly Pattern[]>() };
    byWord.set(folded, known);
    return known;
  };

  const patternsOf = (word: Word): KnownWord['patterns'] => {
    const known = remembered(word.folded);
    for (; known.upTo < sets.length; known.upTo += 1) {
      const patterns = sets[known.upTo]?.(word) ?? none;
      if (patterns.length > 0) known.patterns.set(known.upTo, patterns);
    }
    return known.patterns;
  };

  const addPlaces = (known: KnownWords, words: readonly Word[]): void => {
    for (const [at, word] of words.entries())
      for (const set of patternsOf(word).keys()) {
        if (set < known.upTo) continue;
        const places = known.places.get(set);
        if (places) places.push(at);
        else known.places.set(set, [at]);
      }
    known.upTo = sets.length;
  };

  return {
    add: (startsOf) => sets.push(startsOf) - 1,
    placesOf: (set, words) => {
      const known = placesIn(words);
      if (known.upTo < sets.length) addPlaces(known, words);
      return known.places.get(set) ?? none;
    },
    patternsAt: (set, word) => patternsOf(word).get(set) ?? none,
  };
};
