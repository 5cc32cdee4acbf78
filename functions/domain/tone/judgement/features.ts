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

const add = (hash: number, text: string, from = 0, to = text.length): number => {
  let sum = hash;
  for (let at = from; at < to; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return sum;
};

// The low bits of FNV-1a alone are poor.
const hashFrom = (sum: number): number => (sum ^ (sum >>> 15) ^ (sum >>> 22)) & HASH_MASK;

/** Hashes of features of one sort, which together weigh `weight` in a sentence. */
export interface Group {
  hashes: readonly number[];
  weight: number;
}

/** The hashes of the parts of a word, three to five letters each, with its ends marked. */
export const partsOf = (word: string): number[] => {
  const marked = `<${word}>`;
  const parts: number[] = [];
  for (let from = 0; from < marked.length; from += 1) {
    const last = Math.min(from + PART_LETTERS.longest, marked.length);
    for (let to = from + PART_LETTERS.shortest; to <= last; to += 1)
      parts.push(hashFrom(add(SEED, marked, from, to)));
  }
  return parts;
};

// One to three words in a row.
const rowsOf = (words: readonly string[], sort: string): number[] => {
  const rows: number[] = [];
  const start = add(SEED, sort);
  for (let from = 0; from < words.length; from += 1) {
    let sum = start;
    const last = Math.min(from + ROW_WORDS, words.length);
    for (let at = from; at < last; at += 1) {
      sum = add(add(sum, words[at] ?? ''), ' ');
      rows.push(hashFrom(sum));
    }
  }
  return rows;
};

const PAIR = add(SEED, 'pair ');

// Who stands before what, whatever is between them.
const pairsOf = (classes: readonly (readonly string[])[]): number[] => {
  const pairs: number[] = [];
  for (const [at, ones] of classes.entries()) {
    const others = classes.slice(at + 1, at + 1 + PAIR_DISTANCE).flat();
    for (const one of ones) {
      const sum = add(add(PAIR, one), ' ');
      for (const other of others) if (other !== one) pairs.push(hashFrom(add(sum, other)));
    }
  }
  return pairs;
};

const CLASS = add(SEED, 'class ');

const SURROUNDING = add(SEED, 'surrounding ');
const isStated = { none: 'new', little: 'new', some: 'known', much: 'known' };

// Each by itself, and with each class of the sentence.
const surroundingHashes = (exact: string, rough: string, classes: Iterable<string>): number[] => {
  const sum = add(add(SURROUNDING, rough), ' ');
  return [
    hashFrom(add(SURROUNDING, exact)),
    ...[...classes].map((name) => hashFrom(add(sum, name))),
  ];
};

const NAMED = add(SEED, 'named ');

/** A group of features that have a name. */
export const namedGroup = (names: readonly string[]): Group => ({
  hashes: names.map((name) => hashFrom(add(NAMED, name))),
  weight: 1,
});

/** A word of a sentence: in small letters, `#` for a number, with the classes that it belongs to. */
export interface JudgedWord {
  word: string;
  classes: readonly string[];
  parts: readonly number[];
}

const hasParts = ({ word }: JudgedWord): boolean => word.length >= MIN_LETTERS_FOR_PARTS;

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
  const end = isQuestion ? '?' : '$';
  const words = ['^', ...sentence.map(({ word }) => word), end];
  const mixed = ['^', ...sentence.map(({ word, classes: [first] }) => first ?? word), end];
  const classes = sentence.flatMap((one) => (one.classes.length > 0 ? [one.classes] : []));
  const own = new Set(classes.flat());
  return [
    { hashes: rowsOf(words, language), weight: 1 },
    { hashes: rowsOf(mixed, `@${language}`), weight: 1 },
    { hashes: [...own].map((name) => hashFrom(add(CLASS, name))), weight: 1 },
    { hashes: pairsOf(classes), weight: 1 },
    { hashes: sentence.filter(hasParts).flatMap(({ parts }) => parts), weight: 1 },
    ...(place ? [{ hashes: surroundingHashes(place, place, own), weight: 1 }] : []),
    ...(stated ? [{ hashes: surroundingHashes(stated, isStated[stated], own), weight: 1 }] : []),
  ];
};

/** What each feature of a group counts. */
export const valueIn = ({ hashes, weight }: Group): number =>
  weight / Math.sqrt(hashes.length + SMOOTHING);
