import { onceForWord } from '../text/known-words.ts';
import type { PhraseLists } from './lists.ts';

/**
 * A phrase, ready to be looked for. Phrases are words with gaps, not regular expressions: people who know
 * the words can read and write them, and they are matched in linear time whatever the text.
 * `prompts/tone/README.md` says how they are written.
 */
export interface Pattern {
  items: readonly Item[];
  /** How many of them follow each other without a gap, from the first one on. */
  fixed: number;
  atStart: boolean;
  atEnd: boolean;
}

export interface Item {
  exact: ReadonlySet<string>;
  starts: readonly string[];
  ends: readonly string[];
  holds: readonly string[];
  isNumber: boolean;
  /** Matches more than its exact words. */
  isOpen: boolean;
  gap: Gap;
  /** As it was written: items that match the same words have the same. */
  source: string;
}

/** How many words may stand before an item, and where they must stop. */
export interface Gap {
  words: number;
  stopsAt: 'nothing' | 'clause' | 'clause-or-and';
}

const NO_GAP: Gap = { words: 0, stopsAt: 'nothing' };
const gaps: Readonly<Record<string, Gap>> = {
  '..': { words: 6, stopsAt: 'clause-or-and' },
  '..+': { words: 6, stopsAt: 'clause' },
  '...': { words: 20, stopsAt: 'nothing' },
};
// Lists may name lists. More variants or longer ones mean that two lists name each other.
const MAX_VARIANTS = 20_000;
const MAX_ITEMS = 60;

/** A phrase makes no sense; the message says what to do. */
export class PhraseInvalid extends Error {
  override name = 'PhraseInvalid';
}

const replaceAt = (items: readonly string[], at: number, by: readonly string[]): string[] => [
  ...items.slice(0, at),
  ...by,
  ...items.slice(at + 1),
];

// Long alternatives may go on in the next line, after a bar.
const split = (phrase: string): string[] =>
  phrase
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\|\s+/gu, '|')
    .split(/\s+/u)
    .filter((item) => item !== '');

// `nobody|no_one`: an alternative of several words makes a phrase of its own.
const alternativesOf = (item: string): string[][] => {
  const alternatives = item.split('|');
  const single = alternatives.filter((one) => !one.includes('_'));
  const several = alternatives.filter((one) => one.includes('_')).map((one) => one.split('_'));
  return single.length > 0 ? [[single.join('|')], ...several] : several;
};

const variantsOf = (items: readonly string[], lists: PhraseLists): string[][] | undefined => {
  const at = items.findIndex((item) => /^@|_|\?$/u.test(item));
  const item = items[at];
  if (item === undefined) return undefined;
  if (item.endsWith('?'))
    return [replaceAt(items, at, [item.slice(0, -1)]), replaceAt(items, at, [])];
  if (!item.startsWith('@')) return alternativesOf(item).map((by) => replaceAt(items, at, by));
  const list = lists[item.slice(1)];
  if (!list) throw new PhraseInvalid(`names no list: add ${item.slice(1)} or correct ${item}`);
  return list.map((phrase) => replaceAt(items, at, split(phrase)));
};

const expand = (phrase: string, lists: PhraseLists): string[][] => {
  const done: string[][] = [];
  const open = [split(phrase)];
  let steps = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    steps += 1;
    if (steps > MAX_VARIANTS || next.length > MAX_ITEMS)
      throw new PhraseInvalid('stands for too many phrases: shorten it');
    const variants = variantsOf(next, lists);
    if (variants) open.push(...variants);
    else done.push(next);
  }
  return done;
};

const within = (word: string, head: boolean, tail: boolean): boolean =>
  word.length > 1 && word.startsWith('*') === head && word.endsWith('*') === tail;

const wordsOf = (source: string): Omit<Item, 'gap'> => {
  const words = source.split('|');
  const bare = (head: boolean, tail: boolean) =>
    words.filter((word) => within(word, head, tail)).map((word) => word.replaceAll('*', ''));
  const [starts, ends, holds] = [bare(false, true), bare(true, false), bare(true, true)];
  const isNumber = words.includes('#');
  return {
    exact: new Set(words.filter((word) => !word.includes('*'))),
    starts,
    ends,
    holds,
    isNumber,
    isOpen: isNumber || starts.length + ends.length + holds.length > 0,
    source,
  };
};

const gapOf = (item: string | undefined): Gap => gaps[item ?? ''] ?? NO_GAP;

const isWord = (item: string): boolean => item !== '^' && item !== '$' && !gaps[item];

// Phrases that differ in a word or two share all others.
const patternReader = () => {
  const known = onceForWord(wordsOf);
  return (written: readonly string[]): Pattern => {
    const items = written.flatMap((item, at) =>
      isWord(item) ? [{ ...known(item), gap: gapOf(written[at - 1]) }] : [],
    );
    const firstGap = items.findIndex(({ gap }) => gap.words > 0);
    return {
      items,
      fixed: firstGap < 0 ? items.length : firstGap,
      atStart: written[0] === '^',
      atEnd: written.at(-1) === '$',
    };
  };
};

/** Why a phrase makes no sense, and what to do; undefined where it does. */
export const mistakeIn = (phrase: string, lists: PhraseLists): string | undefined => {
  try {
    expand(phrase, lists);
    return undefined;
  } catch (error) {
    if (error instanceof PhraseInvalid) return error.message;
    throw error;
  }
};

/** Parses phrases, with the lists that they may name. Throws `PhraseInvalid`. */
export const parsePhrases = (phrases: readonly string[], lists: PhraseLists): Pattern[] =>
  phrases
    .flatMap((phrase) => expand(phrase, lists))
    .map(patternReader())
    .filter(({ items }) => items.length > 0);
