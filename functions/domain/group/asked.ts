import { Language } from '../values/language.ts';
import type { SameWords } from './same-words.ts';

/** What a comment asks, as far as its words tell. */
export interface Asked {
  language: Language | 'other';
  /** The numbers in it, smallest first, such as `7 112`. */
  numbers: string;
  /** How many of its words say no, two at most. */
  negations: number;
  /** Each four characters that the beginning of its words holds, without those that every comment holds. */
  grams: ReadonlySet<string>;
}

/** Reads what a comment asks; `language` where its source has told it. */
export type ReadAsked = (text: string, language?: Language) => Asked;

const GRAM = 4;
// What follows is repeated by nobody who has not repeated these, and each gram costs time with each comment.
const TOLD_CHARACTERS = 1000;

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'\u2019]/gu, '')
    .toLowerCase();

const away = /https?:\/\/\S+|@[\p{L}\p{N}_.-]+/gu;

const wordsOf = (text: string): string[] =>
  folded(text.replaceAll(away, ' ')).match(/\p{N}+(?:[.,:]\p{N}+)*|\p{L}+/gu) ?? [];

const gramsOf = (words: readonly string[]): Set<string> => {
  const line = ` ${words.join(' ').slice(0, TOLD_CHARACTERS)} `;
  const count = Math.max(1, line.length - GRAM + 1);
  return new Set(Array.from({ length: count }, (_, at) => line.slice(at, at + GRAM)));
};

const foldedSet = (words: readonly string[]): Set<string> => new Set(words.map(folded));

// Words that say no are known mistyped too: with a letter twice, or two letters in each other's place.
const asTyped = (word: string): string => {
  const once = word.replaceAll(/(\p{L})\1/gu, '$1');
  return once.slice(0, 1) + [...once.slice(1)].toSorted().join('');
};

// More may be emphasis.
const NEGATIONS_AT_MOST = 2;

// Most common words of a language; none of any, or as many of both, tells nothing.
const tellLanguage = (
  words: readonly string[],
  common: Readonly<Record<Language, ReadonlySet<string>>>,
): Language | 'other' => {
  const [sv, en] = Language.options.map((each) => words.filter((w) => common[each].has(w)).length);
  if (sv === undefined || en === undefined || sv === en) return 'other';
  return sv > en ? 'sv' : 'en';
};

/** Makes the reader of what comments ask. */
export const askedReader = ({ sv, en }: SameWords): ReadAsked => {
  const common = { sv: foldedSet(sv.common), en: foldedSet(en.common) };
  const negations = new Set([...sv.negations, ...en.negations].map((no) => asTyped(folded(no))));
  const empty = foldedSet([...sv.common, ...en.common, ...sv.greetings, ...en.greetings]);
  const numbers = new Map(
    Object.entries({ ...sv.numbers, ...en.numbers }).map(([word, n]) => [folded(word), String(n)]),
  );
  return (text, language) => {
    const words = wordsOf(text).map((word) => numbers.get(word) ?? word);
    const told = words.filter((word) => !empty.has(word));
    const figures = [...new Set(words.filter((word) => /^\p{N}/u.test(word)))];
    return {
      language: language ?? tellLanguage(words, common),
      numbers: figures.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(' '),
      negations: Math.min(
        words.filter((word) => negations.has(asTyped(word))).length,
        NEGATIONS_AT_MOST,
      ),
      grams: gramsOf(told.length > 0 ? told : words.length > 0 ? words : [text.trim()]),
    };
  };
};

/** Why an answer to one question may not fit another; undefined where nothing that must agree differs. */
export const difference = (
  one: Asked,
  other: Asked,
): 'language' | 'number' | 'negation' | undefined => {
  if (one.language !== other.language) return 'language';
  if (one.numbers !== other.numbers) return 'number';
  return one.negations === other.negations ? undefined : 'negation';
};
