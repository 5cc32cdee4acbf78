import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Word } from '../text/reading.ts';
import type { Pattern } from './pattern.ts';

/** The patterns of a set that may begin with a word. */
export type StartsOf = (word: Word) => readonly Pattern[];

/** A place in a text where phrases of a set may begin. */
export interface Start {
  at: number;
  patterns: readonly Pattern[];
}

/** Where the phrases of many sets may begin: each word is looked at once, for all sets together. */
export interface StartTable {
  /** Adds a set; its number. */
  add(startsOf: StartsOf): number;
  /** The places of words that a phrase of this set may begin with, in order. */
  startsIn(set: number, words: readonly Word[]): readonly Start[];
}

interface KnownWord {
  upTo: number;
  patterns: Map<number, readonly Pattern[]>;
}

interface KnownWords {
  upTo: number;
  starts: Map<number, Start[]>;
}

const none: readonly never[] = [];

/** Sets may be added at any time: what is known of words is completed then. */
export const startTable = (): StartTable => {
  const sets: StartsOf[] = [];
  const remembered = onceForWord((_): KnownWord => ({ upTo: 0, patterns: new Map() }));
  const knownIn = onceFor((_: readonly Word[]): KnownWords => ({ upTo: 0, starts: new Map() }));

  const patternsOf = (word: Word): KnownWord['patterns'] => {
    const known = remembered(word.folded);
    for (; known.upTo < sets.length; known.upTo += 1) {
      const patterns = sets[known.upTo]?.(word) ?? none;
      if (patterns.length > 0) known.patterns.set(known.upTo, patterns);
    }
    return known.patterns;
  };

  const addStarts = (known: KnownWords, words: readonly Word[]): void => {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      for (const [set, patterns] of word ? patternsOf(word) : none) {
        if (set < known.upTo) continue;
        const starts = known.starts.get(set);
        if (starts) starts.push({ at, patterns });
        else known.starts.set(set, [{ at, patterns }]);
      }
    }
    known.upTo = sets.length;
  };

  return {
    add: (startsOf) => sets.push(startsOf) - 1,
    startsIn: (set, words) => {
      const known = knownIn(words);
      if (known.upTo < sets.length) addStarts(known, words);
      return known.starts.get(set) ?? none;
    },
  };
};
