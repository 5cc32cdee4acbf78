import type { Surroundings } from './surroundings.ts';

/** Hashes have so many bits: wide enough that few features meet in one. */
export const HASH_BITS = 20;
const HASH_MASK = 2 ** HASH_BITS - 1;

// FNV-1a, 32 bits.
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

const PART_LETTERS = { shortest: 3, longest: 5 };
const MIN_LETTERS_FOR_PARTS = 4;
const ROW_WORDS = 3;
// How far apart two classes may stand to be a pair, in words that have a class.
const PAIR_DISTANCE = 7;
// So that a sentence of two words does not weigh more than one of ten.
const SMOOTHING = 4;

const hashOf = (text: string, from = 0, to = text.length): number => {
  let sum = SEED;
  for (let at = from; at < to; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum;
};

// What comes next is told from what came before.
const join = (sum: number, hash: number): number =>
  Math.imul((sum << 5) ^ (sum >>> 27) ^ hash, PRIME);

// The low bits of FNV-1a alone are poor.
const folded = (sum: number): number => (sum ^ (sum >>> 15) ^ (sum >>> 22)) & HASH_MASK;

/** Hashes that are always together, as those of the parts of a word. */
export interface Bundle {
  hashes: readonly number[];
}

/** Hashes of features of one sort, which together weigh `weight` in a sentence. */
export interface Group {
  hashes: readonly number[];
  bundles?: readonly Bundle[];
  weight: number;
}

// Three to five letters each, with the ends of the word marked.
const partsOf = (word: string): number[] => {
  const marked = `<${word}>`;
  const parts: number[] = [];
  for (let from = 0; from < marked.length; from += 1) {
    const last = Math.min(from + PART_LETTERS.longest, marked.length);
    for (let to = from + PART_LETTERS.shortest; to <= last; to += 1)
      parts.push(folded(hashOf(marked, from, to)));
  }
  return parts;
};

/** A word of a sentence, by the hashes of its features. */
export interface JudgedWord {
  word: number;
  /** The first of its classes, or the word itself. */
  kind: number;
  classes: readonly number[];
  /** Of a word that is long enough to have parts. */
  parts: Bundle;
}

/** A word in small letters, `#` for a number, with the classes that it belongs to. */
export const judgedWord = (
  word: string,
  classes: readonly string[],
  hasParts = true,
): JudgedWord => {
  const hash = hashOf(word);
  const hashes = classes.map((name) => hashOf(name));
  return {
    word: hash,
    kind: hashes[0] ?? hash,
    classes: hashes,
    parts: { hashes: hasParts && word.length >= MIN_LETTERS_FOR_PARTS ? partsOf(word) : [] },
  };
};

// One to three words in a row.
const rowsOf = (words: readonly number[], sort: string): number[] => {
  const rows: number[] = [];
  const start = hashOf(sort);
  for (let from = 0; from < words.length; from += 1) {
    let sum = start;
    const last = Math.min(from + ROW_WORDS, words.length);
    for (let at = from; at < last; at += 1) {
      sum = join(sum, words[at] ?? 0);
      rows.push(folded(sum));
    }
  }
  return rows;
};

const PAIR = hashOf('pair ');

// Who stands before what, whatever is between them.
const pairsOf = (classes: readonly (readonly number[])[]): number[] => {
  const pairs: number[] = [];
  for (let at = 0; at < classes.length; at += 1) {
    const last = Math.min(at + PAIR_DISTANCE, classes.length - 1);
    for (const one of classes[at] ?? []) {
      const sum = join(PAIR, one);
      for (let next = at + 1; next <= last; next += 1)
        for (const other of classes[next] ?? [])
          if (other !== one) pairs.push(folded(join(sum, other)));
    }
  }
  return pairs;
};

const CLASS = hashOf('class ');

const SURROUNDING = hashOf('surrounding ');
const isStated = { none: 'new', little: 'new', some: 'known', much: 'known' };

// Each by itself, and with each class of the sentence.
const surroundingHashes = (exact: string, rough: string, classes: readonly number[]): number[] => {
  const sum = join(SURROUNDING, hashOf(rough));
  return [
    folded(join(SURROUNDING, hashOf(exact))),
    ...classes.map((name) => folded(join(sum, name))),
  ];
};

const NAMED = hashOf('named ');

/** A group of features that have a name. */
export const namedGroup = (names: readonly string[]): Group => ({
  hashes: names.map((name) => folded(join(NAMED, hashOf(name)))),
  weight: 1,
});

const BEGIN = hashOf('^');
const ENDS = { asks: hashOf('?'), says: hashOf('$') };

/**
 * What the learned judgement sees of a sentence: its words in a row, the same with classes in their place,
 * the classes, pairs of them, parts of words, and what is known beyond the words. Classes mean the same in each
 * language.
 */
export const groupsOf = (
  sentence: readonly JudgedWord[],
  language: string,
  { isQuestion, place, stated }: Surroundings,
): Group[] => {
  const end = isQuestion ? ENDS.asks : ENDS.says;
  const words = [BEGIN, ...sentence.map(({ word }) => word), end];
  const kinds = [BEGIN, ...sentence.map(({ kind }) => kind), end];
  const classes = sentence.map((one) => one.classes).filter(({ length }) => length > 0);
  const own = [...new Set(classes.flat())];
  return [
    { hashes: rowsOf(words, language), weight: 1 },
    { hashes: rowsOf(kinds, `@${language}`), weight: 1 },
    { hashes: own.map((name) => folded(join(CLASS, name))), weight: 1 },
    { hashes: pairsOf(classes), weight: 1 },
    { hashes: [], bundles: sentence.map(({ parts }) => parts), weight: 1 },
    ...(place ? [{ hashes: surroundingHashes(place, place, own), weight: 1 }] : []),
    ...(stated ? [{ hashes: surroundingHashes(stated, isStated[stated], own), weight: 1 }] : []),
  ];
};

/** What each feature of a group counts. */
export const valueIn = ({ hashes, bundles = [], weight }: Group): number => {
  const count = bundles.reduce((sum, one) => sum + one.hashes.length, hashes.length);
  return weight / Math.sqrt(count + SMOOTHING);
};
