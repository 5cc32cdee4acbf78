import type { Language } from '../../values/language.ts';
import type { WordClasses } from './data.ts';
import { type JudgedWord, partsOf } from './features.ts';

const MIN_BEGINNING = 3;
const MIN_ENDING = 3;
// Enough for the words of many texts; a text of ever new words must not fill the memory.
const MAX_KNOWN_WORDS = 4_000;

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

const readWord = (word: string, entries: Entries): JudgedWord => ({
  word: /^\p{Nd}/u.test(word) ? '#' : word,
  classes: entries.get(word) ?? byBeginning(word, entries) ?? byEnding(word, entries) ?? [],
  parts: partsOf(word),
});

const readerOn = (entries: Entries): ((word: string) => JudgedWord) => {
  const known = new Map<string, JudgedWord>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const read = readWord(word, entries);
    if (known.size >= MAX_KNOWN_WORDS) known.clear();
    known.set(word, read);
    return read;
  };
};

/** Reads words in small letters with their classes, in each language. */
export const wordReaders = (
  classes: WordClasses,
): Readonly<Record<Language, (word: string) => JudgedWord>> => ({
  sv: readerOn(entriesOf(classes, 'sv')),
  en: readerOn(entriesOf(classes, 'en')),
});
