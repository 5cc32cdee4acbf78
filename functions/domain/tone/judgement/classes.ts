import type { Language } from '../../values/language.ts';
import { onceForWord } from '../text/known-words.ts';
import type { WordClasses } from './data.ts';
import { type JudgedWord, judgedWord } from './features.ts';

const MIN_BEGINNING = 3;
const MIN_ENDING = 3;

type Entries = ReadonlyMap<string, readonly string[]>;

const entriesOf = (classes: WordClasses, language: Language): Entries => {
  const entries = new Map<string, string[]>();
  for (const [name, { [language]: words }] of Object.entries(classes)) {
    for (const word of words.split(/\s+/u).filter((one) => one !== ''))
      entries.set(word, [...(entries.get(word) ?? []), `@${name}`]);
  }
  return entries;
};

const byBeginning = (word: string, entries: Entries): readonly string[] | undefined => {
  for (let length = word.length; length >= MIN_BEGINNING; length -= 1) {
    const found = entries.get(`${word.slice(0, length)}*`);
    if (found) return found;
  }
  return undefined;
};

const byEnding = (word: string, entries: Entries): readonly string[] | undefined => {
  for (let from = 1; from <= word.length - MIN_ENDING; from += 1) {
    const found = entries.get(`*${word.slice(from)}`);
    if (found) return found;
  }
  return undefined;
};

const classesOf = (word: string, entries: Entries): readonly string[] =>
  entries.get(word) ?? byBeginning(word, entries) ?? byEnding(word, entries) ?? [];

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
