import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Word } from '../text/reading.ts';
import { type Anchor, anchorTable } from './anchors.ts';
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
  /** Adds a set of these patterns; its number. */
  add(patterns: readonly Pattern[], startsOf: StartsOf): number;
  /** The places of words that a phrase of this set may begin with, in order. */
  startsIn(set: number, words: readonly Word[]): readonly Start[];
}

interface Anchored {
  pattern: Pattern;
  anchor: Anchor | undefined;
}

interface KnownWord {
  upTo: number;
  patterns: Map<number, readonly Anchored[]>;
}

/** What is known of the words of a text: the starts of each set, and up to which set. */
interface KnownWords {
  upTo: number;
  starts: (Start[] | undefined)[];
}

const none: readonly never[] = [];
// Further than any pattern reaches.
const NOWHERE = 2 ** 30;

// Those whose anchor stands near enough behind a place; `next` says of each item where it stands next.
const nearIn = (
  patterns: readonly Anchored[],
  next: Int32Array,
  at: number,
): readonly Pattern[] => {
  let near: Pattern[] | undefined;
  for (const { pattern, anchor } of patterns) {
    if (anchor && (next[anchor.item] ?? NOWHERE) - at > anchor.reach) continue;
    near ??= [];
    near.push(pattern);
  }
  return near ?? none;
};

/** Sets may be added at any time: what is known of words is completed then. */
export const startTable = (): StartTable => {
  const sets: StartsOf[] = [];
  const anchors = anchorTable();
  const anchorOf = new Map<Pattern, Anchor>();
  const remembered = onceForWord((_): KnownWord => ({ upTo: 0, patterns: new Map() }));
  const knownIn = onceFor((_: readonly Word[]): KnownWords => ({ upTo: 0, starts: [] }));

  const patternsOf = (word: Word): KnownWord['patterns'] => {
    const known = remembered(word.folded);
    for (; known.upTo < sets.length; known.upTo += 1) {
      const patterns = sets[known.upTo]?.(word) ?? none;
      if (patterns.length === 0) continue;
      const anchored = patterns.map((pattern) => ({ pattern, anchor: anchorOf.get(pattern) }));
      known.patterns.set(known.upTo, anchored);
    }
    return known.patterns;
  };

  // From the last word to the first, so that it is known of each item where it stands next.
  const addStarts = (known: KnownWords, words: readonly Word[]): void => {
    const next = new Int32Array(anchors.size()).fill(NOWHERE);
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const word = words[at];
      if (!word) continue;
      for (const item of anchors.itemsOf(word.folded)) next[item] = at;
      for (const [set, patterns] of patternsOf(word)) {
        const near = set < known.upTo ? none : nearIn(patterns, next, at);
        if (near.length === 0) continue;
        const starts = known.starts[set];
        if (starts) starts.push({ at, patterns: near });
        else known.starts[set] = [{ at, patterns: near }];
      }
    }
    for (let set = known.upTo; set < sets.length; set += 1) known.starts[set]?.reverse();
    known.upTo = sets.length;
  };

  let last: { words: readonly Word[]; known: KnownWords } | undefined;

  return {
    add: (patterns, startsOf) => {
      for (const pattern of patterns) {
        const anchor = anchors.add(pattern);
        if (anchor) anchorOf.set(pattern, anchor);
      }
      return sets.push(startsOf) - 1;
    },
    startsIn: (set, words) => {
      if (last?.words !== words) last = { words, known: knownIn(words) };
      const { known } = last;
      if (known.upTo < sets.length) addStarts(known, words);
      return known.starts[set] ?? none;
    },
  };
};
