import { onceFor } from '../once-for.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Word } from '../text/reading.ts';
import { type Anchor, anchorTable, ITSELF } from './anchors.ts';
import { type Beginning, beginningsTable, type Fits } from './beginnings.ts';
import type { Pattern } from './pattern.ts';

/** A place in a text where phrases of a set may begin, in the order of the set. */
export interface Start {
  at: number;
  candidates: Beginning[];
}

/** Where the phrases of many sets may begin: each word is looked at once, for all sets together. */
export interface StartTable {
  /** Adds a set of these patterns; its number. */
  add(patterns: readonly Pattern[], fits: Fits): number;
  /** The places of words that a phrase of this set may begin with, in order. */
  startsIn(set: number, words: readonly Word[]): readonly Start[];
}

/**
 * What a word may begin, by the item that must stand so near behind it: three lists side by side, as they are gone
 * through for each word of a text.
 */
interface KnownWord {
  upTo: number;
  /** The items that it matches itself. */
  matches: readonly number[];
  items: number[];
  reaches: number[];
  candidates: Beginning[][];
}

/** What is known of the words of a text: the starts of each set, and up to which set. */
interface KnownWords {
  upTo: number;
  starts: (Start[] | undefined)[];
}

const none: readonly never[] = [];
// Further than any pattern reaches.
const NOWHERE = 2 ** 30;

// Few candidates of a set share a place.
const insert = (candidates: Beginning[], one: Beginning): void => {
  let place = candidates.length;
  while ((candidates[place - 1]?.rank ?? 0) > one.rank) place -= 1;
  candidates.splice(place, 0, one);
};

const addStart = ({ starts }: KnownWords, at: number, candidate: Beginning): void => {
  const ofSet = starts[candidate.set];
  const last = ofSet?.at(-1);
  if (last?.at === at) insert(last.candidates, candidate);
  else if (ofSet) ofSet.push({ at, candidates: [candidate] });
  else starts[candidate.set] = [{ at, candidates: [candidate] }];
};

const placeOf = ({ items, reaches }: KnownWord, { item, reach }: Anchor): number => {
  const known = items.findIndex((one, at) => one === item && reaches[at] === reach);
  return known < 0 ? items.length : known;
};

const addCandidate = (known: KnownWord, anchor: Anchor, beginning: Beginning): void => {
  const place = placeOf(known, anchor);
  known.items[place] = anchor.item;
  known.reaches[place] = anchor.reach;
  known.candidates[place] ??= [];
  known.candidates[place].push(beginning);
};

const newWord = (_: string): KnownWord => ({
  upTo: 0,
  matches: none,
  items: [],
  reaches: [],
  candidates: [],
});

/**
 * Sets may be added at any time: what is known of words is completed then. `isCommon` names words that nearly every text
 * holds.
 */
export const startTable = (isCommon?: (word: string) => boolean): StartTable => {
  const beginnings = beginningsTable();
  const anchors = anchorTable(isCommon);
  const anchorOf = new Map<Pattern, Anchor>();
  const remembered = onceForWord(newWord);
  const knownIn = onceFor((_: readonly Word[]): KnownWords => ({ upTo: 0, starts: [] }));
  // Where each item stands next in the text that is read.
  let next = new Int32Array(0);

  const knownOf = (word: Word): KnownWord => {
    const known = remembered(word.folded);
    if (known.upTo === beginnings.size()) return known;
    known.matches = anchors.itemsOf(word.folded);
    for (const beginning of beginnings.since(known.upTo, word))
      addCandidate(known, anchorOf.get(beginning.pattern) ?? ITSELF, beginning);
    known.upTo = beginnings.size();
    return known;
  };

  // What the word at this place may begin, as far as the anchors stand near enough.
  const addStartsAt = (
    at: number,
    { items, reaches, candidates }: KnownWord,
    known: KnownWords,
  ) => {
    for (let place = 0; place < items.length; place += 1) {
      const distance = (next[items[place] ?? 0] ?? NOWHERE) - at;
      if (distance > (reaches[place] ?? 0)) continue;
      for (const one of candidates[place] ?? none)
        if (one.set >= known.upTo) addStart(known, at, one);
    }
  };

  // From the last word to the first, so that it is known of each item where it stands next.
  const addStarts = (known: KnownWords, words: readonly Word[]): void => {
    if (next.length < anchors.size()) next = new Int32Array(anchors.size());
    next.fill(NOWHERE);
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const word = words[at];
      if (!word) continue;
      const knownWord = knownOf(word);
      for (const item of knownWord.matches) next[item] = at;
      next[ITSELF.item] = at;
      addStartsAt(at, knownWord, known);
    }
    for (let set = known.upTo; set < beginnings.size(); set += 1) known.starts[set]?.reverse();
    known.upTo = beginnings.size();
  };

  let last: { words: readonly Word[]; known: KnownWords } | undefined;

  return {
    add: (patterns, fits) => {
      for (const pattern of patterns) {
        const anchor = anchors.add(pattern);
        if (anchor) anchorOf.set(pattern, anchor);
      }
      return beginnings.add(patterns, fits);
    },
    startsIn: (set, words) => {
      if (last?.words !== words) last = { words, known: knownIn(words) };
      const { known } = last;
      if (known.upTo < beginnings.size()) addStarts(known, words);
      return known.starts[set] ?? none;
    },
  };
};
