import type { Language } from '../../values/language.ts';
import { onceForWord } from '../text/known-words.ts';
import type { WordClasses } from './data.ts';
import { type JudgedWord, judgedWord } from './features.ts';

const MIN_BEGINNING = 3;
const MIN_ENDING = 3;

interface Entries {
  classes: ReadonlyMap<string, readonly string[]>;
  /** No entry is longer: of a word no more is compared. */
  longest: number;
}

const entriesOf = (classes: WordClasses, language: Language): Entries => {
  const entries = new Map<string, string[]>();
  for (const [name, { [language]: words }] of Object.entries(classes)) {
    for (const word of words.split(/\s+/u).filter((one) => one !== ''))
      entries.set(word, [...(entries.get(word) ?? []), `@${name}`]);
  }
  return {
    classes: entries,
    longest: Math.max(...[...entries.keys()].map(({ length }) => length)),
  };
};

const byBeginning = (
  word: string,
  { classes, longest }: Entries,
): readonly string[] | undefined => {
  for (let length = Math.min(word.length, longest); length >= MIN_BEGINNING; length -= 1) {
    const found = classes.get(`${word.slice(0, length)}*`);
    if (found) return found;
  }
  return undefined;
};

const byEnding = (word: string, { classes, longest }: Entries): readonly string[] | undefined => {
  for (let from = Math.max(1, word.length - longest); from <= word.length - MIN_ENDING; from += 1) {
    const found = classes.get(`*${word.slice(from)}`);
    if (found) return found;
  }
  return undefined;
};

const classesOf = (word: string, entries: Entries): readonly string[] =>
  entries.classes.get(word) ?? byBeginning(word, entries) ?? byEnding(word, entries) ?? [];

/** Names the classes of words in small letters, in each language. */
export const classReaders = (
  classes: WordClasses,
): Readonly<Record<Language, (word: string) => readonly string[]>> => {
  const [sv, en] = [entriesOf(classes, 'sv'), entriesOf(classes, 'en')];
  return {
    sv: onceForWord((word) => classesOf(word, sv)),
    en: onceForWord((word) => classesOf(word, en)),
  };
};

const isNumber = (word: string): boolean => /^\p{Nd}/u.test(word);

/** Reads words in small letters with their classes, in each language. */
export const wordReaders = (
  classes: WordClasses,
): Readonly<Record<Language, (word: string) => JudgedWord>> => {
  const { sv, en } = classReaders(classes);
  const reader = (classesIn: typeof sv) =>
    onceForWord((word) => judgedWord(isNumber(word) ? '#' : word, classesIn(word)));
  return { sv: reader(sv), en: reader(en) };
};
