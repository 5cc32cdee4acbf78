import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Word } from '../text/reading.ts';
import { type Anchor, anchorTable, ITSELF } from './anchors.ts';
import type { Pattern } from './pattern.ts';

/** The patterns of a set that may begin with a word. */
export type StartsOf = (word: Word) => readonly Pattern[];

/** A place in a text where phrases of a set may begin. */
export interface Start {
  at: number;
  patterns: Pattern[];
}

/** Where the phrases of many sets may begin: each word is looked at once, for all sets together. */
export interface StartTable {
  /** Adds a set of these patterns; its number. */
  add(patterns: readonly Pattern[], startsOf: StartsOf): number;
  /** The places of words that a phrase of this set may begin with, in order. */
  startsIn(set: number, words: readonly Word[]): readonly Start[];
}

/** A pattern that a word may begin, of a set. */
interface Candidate {
  set: number;
  pattern: Pattern;
  /** Its place among all that the word may begin. */
  rank: number;
}

/**
 * What a word may begin, by the item that must stand so near behind it: three lists side by side, as they are gone
 * through for each word of a text.
 */
interface KnownWord {
  upTo: number;
  count: number;
  /** The items that it matches itself. */
  matches: readonly number[];
  items: number[];
  reaches: number[];
  candidates: Candidate[][];
}

/** What is known of the words of a text: the starts of each set, and up to which set. */
interface KnownWords {
  upTo: number;
  starts: (Start[] | undefined)[];
}

const none: readonly never[] = [];
// Further than any pattern reaches.
const NOWHERE = 2 ** 30;

const addStart = ({ starts }: KnownWords, set: number, at: number, pattern: Pattern): void => {
  const ofSet = starts[set] ?? [];
  const last = ofSet.at(-1);
  if (last?.at === at) last.patterns.push(pattern);
  else ofSet.push({ at, patterns: [pattern] });
  starts[set] = ofSet;
};

const placeOf = ({ items, reaches }: KnownWord, { item, reach }: Anchor): number => {
  const known = items.findIndex((one, at) => one === item && reaches[at] === reach);
  return known < 0 ? items.length : known;
};

const addCandidate = (known: KnownWord, anchor: Anchor, set: number, pattern: Pattern): void => {
  const place = placeOf(known, anchor);
  known.items[place] = anchor.item;
  known.reaches[place] = anchor.reach;
  known.candidates[place] ??= [];
  known.candidates[place].push({ set, pattern, rank: known.count });
  known.count += 1;
};

const newWord = (_: string): KnownWord => ({
  upTo: 0,
  count: 0,
  matches: none,
  items: [],
  reaches: [],
  candidates: [],
});

const byRank = (one: Candidate, other: Candidate): number => one.rank - other.rank;

/** Sets may be added at any time: what is known of words is completed then. */
export const startTable = (): StartTable => {
  const sets: StartsOf[] = [];
  const anchors = anchorTable();
  const anchorOf = new Map<Pattern, Anchor>();
  const remembered = onceForWord(newWord);
  const knownIn = onceFor((_: readonly Word[]): KnownWords => ({ upTo: 0, starts: [] }));

  const knownOf = (word: Word): KnownWord => {
    const known = remembered(word.folded);
    if (known.upTo < sets.length) known.matches = anchors.itemsOf(word.folded);
    for (; known.upTo < sets.length; known.upTo += 1) {
      const set = known.upTo;
      for (const pattern of sets[set]?.(word) ?? none)
        addCandidate(known, anchorOf.get(pattern) ?? ITSELF, set, pattern);
    }
    return known;
  };

  // What the word at this place may begin, as far as the anchors stand near enough.
  const candidatesAt = (
    at: number,
    { items, reaches, candidates }: KnownWord,
    next: Int32Array,
  ) => {
    let near: readonly Candidate[] = none;
    let places = 0;
    for (let place = 0; place < items.length; place += 1) {
      const distance = (next[items[place] ?? 0] ?? NOWHERE) - at;
      if (distance > (reaches[place] ?? 0)) continue;
      const found = candidates[place] ?? none;
      near = places === 0 ? found : [...near, ...found];
      places += 1;
    }
    return places > 1 ? near.toSorted(byRank) : near;
  };

  // From the last word to the first, so that it is known of each item where it stands next.
  const addStarts = (known: KnownWords, words: readonly Word[]): void => {
    const next = new Int32Array(anchors.size()).fill(NOWHERE);
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const word = words[at];
      if (!word) continue;
      const knownWord = knownOf(word);
      for (const item of knownWord.matches) next[item] = at;
      next[ITSELF.item] = at;
      for (const { set, pattern } of candidatesAt(at, knownWord, next))
        if (set >= known.upTo) addStart(known, set, at, pattern);
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
