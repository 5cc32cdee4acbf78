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

/** A pattern that a word may begin: it fits only where its anchor stands near enough behind. */
interface Candidate {
  set: number;
  pattern: Pattern;
  reach: number;
  /** Its place among all that the word may begin. */
  rank: number;
}

/** All that a word may begin with the same item as anchor, and the furthest that one of them reaches. */
interface Anchored extends Anchor {
  candidates: Candidate[];
}

interface KnownWord {
  upTo: number;
  count: number;
  anchored: Map<number, Anchored>;
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

const addCandidate = (known: KnownWord, { item, reach }: Anchor, set: number, pattern: Pattern) => {
  const candidate = { set, pattern, reach, rank: known.count };
  known.count += 1;
  const others = known.anchored.get(item);
  if (!others) known.anchored.set(item, { item, reach, candidates: [candidate] });
  else {
    others.reach = Math.max(others.reach, reach);
    others.candidates.push(candidate);
  }
};

const byRank = (one: Candidate, other: Candidate): number => one.rank - other.rank;

/** Sets may be added at any time: what is known of words is completed then. */
export const startTable = (): StartTable => {
  const sets: StartsOf[] = [];
  const anchors = anchorTable();
  const anchorOf = new Map<Pattern, Anchor>();
  const remembered = onceForWord((_): KnownWord => ({ upTo: 0, count: 0, anchored: new Map() }));
  const knownIn = onceFor((_: readonly Word[]): KnownWords => ({ upTo: 0, starts: [] }));

  const anchoredAt = (word: Word): Iterable<Anchored> => {
    const known = remembered(word.folded);
    for (; known.upTo < sets.length; known.upTo += 1) {
      const set = known.upTo;
      for (const pattern of sets[set]?.(word) ?? none)
        addCandidate(known, anchorOf.get(pattern) ?? ITSELF, set, pattern);
    }
    return known.anchored.values();
  };

  // What the word at this place may begin, as far as the anchors stand near enough.
  const candidatesAt = (word: Word, at: number, next: Int32Array): Candidate[] => {
    const near: Candidate[] = [];
    for (const { item, reach, candidates } of anchoredAt(word)) {
      const distance = (next[item] ?? NOWHERE) - at;
      if (distance > reach) continue;
      for (const one of candidates) if (distance <= one.reach) near.push(one);
    }
    return near.sort(byRank);
  };

  // From the last word to the first, so that it is known of each item where it stands next.
  const addStarts = (known: KnownWords, words: readonly Word[]): void => {
    const next = new Int32Array(anchors.size()).fill(NOWHERE);
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const word = words[at];
      if (!word) continue;
      for (const item of anchors.itemsOf(word.folded)) next[item] = at;
      next[ITSELF.item] = at;
      for (const { set, pattern } of candidatesAt(word, at, next))
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
