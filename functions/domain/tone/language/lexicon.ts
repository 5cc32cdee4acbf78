import type { Language } from '../../values/language.ts';
import { once } from '../once-for.ts';
import type { PhraseLanguage } from '../phrases/phrase-set.ts';
import { onceForWord } from '../text/known-words.ts';
import type { Abbreviations } from '../text/sentences.ts';
import type { LanguageData, Opposites, SameSense } from './data.ts';
import { numberPieces } from './number-words.ts';
import { isNumeral } from './numerals.ts';
import { type Opposed, opposedIn } from './opposed.ts';
import { stemOf } from './stem.ts';
import { type BaseOf, baseIn, type Verbs } from './verbs.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A language as the rules use it. */
export interface Lexicon extends PhraseLanguage {
  language: Language;
  data: LanguageData;
  abbreviations: Abbreviations;
  auxiliaries: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  turns: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  yours: ReadonlySet<string>;
  theirs: ReadonlySet<string>;
  ours: ReadonlySet<string>;
  done: ReadonlySet<string>;
  /** Whether a word in lower case is one of this language's in our data; most are in none. */
  knows(word: string): boolean;
  /** What a word in lower case may stand for: its stem, and the sense that it shares with other words. */
  sensesOf(word: string): readonly string[];
  /** What a word in lower case may be exchanged for in a source: its stem, its verb's, and their lines of synonyms. */
  alike(word: string): readonly string[];
  baseOf: BaseOf;
  /** On which lines of opposites a word in lower case stands. */
  opposed(word: string): readonly Opposed[];
}

/** Lines of words that say the same, of those that may stand for each other, and of opposites, and forms of verbs. */
interface SharedWords {
  sameSense: SameSense;
  synonyms: SameSense;
  opposites: Opposites;
  verbs: Verbs;
}

const withoutDots = (list: readonly string[]) =>
  new Set(list.map((word) => word.replaceAll('.', '').toLowerCase()));

const byStem = (language: Language, sameSense: SameSense, endings: readonly string[]) => {
  const senses = new Map<string, string[]>();
  for (const [number, { [language]: words }] of sameSense.entries()) {
    for (const stem of new Set(words.map((word) => stemOf(word, endings)))) {
      senses.set(stem, [...(senses.get(stem) ?? []), `#${number}`]);
    }
  }
  return senses;
};

/** Prepares a language for the rules. */
export const createLexicon = (
  language: Language,
  data: LanguageData,
  { sameSense, synonyms, opposites, verbs }: SharedWords,
): Lexicon => {
  const baseOf = baseIn(verbs[language]);
  const endings = data.endings.toSorted((one, other) => other.length - one.length);
  const readerOf = (lines: SameSense, formsOf: (word: string) => readonly string[]) => {
    const byLine = byStem(language, lines, endings);
    return onceForWord((word): readonly string[] => {
      const stems = formsOf(word.replace(/['’]s$/u, '')).map((form) => stemOf(form, endings));
      return [...new Set([...stems, ...stems.flatMap((stem) => byLine.get(stem) ?? [])])];
    });
  };
  const vocabulary = once(() => vocabularyOf(data, [...sameSense, ...synonyms], language));
  return {
    ...wordsOf(language, data),
    knows: onceForWord((word) => vocabulary().has(word)),
    sensesOf: readerOf(sameSense, (word) => [word]),
    alike: readerOf(synonyms, (word) => [word, baseOf(word) ?? word]),
    baseOf,
    opposed: opposedIn(language, opposites),
  };
};

const wordsOf = (
  language: Language,
  data: LanguageData,
): Omit<Lexicon, 'knows' | 'sensesOf' | 'alike' | 'baseOf' | 'opposed'> => ({
  language,
  data,
  lists: data.lists,
  clauseWords: new Set(data.clauseWords),
  joinWords: new Set(data.joinWords),
  auxiliaries: new Set(data.auxiliaries),
  fillers: new Set(data.fillers),
  negations: new Set(data.negations),
  turns: new Set(data.turns),
  subjects: new Set(data.subjects),
  yours: new Set(data.yours),
  theirs: new Set(data.theirs),
  ours: new Set(data.ours),
  done: new Set(data.done),
  abbreviations: {
    inside: withoutDots(data.abbreviations.inside),
    ending: withoutDots(data.abbreviations.ending),
    numbering: withoutDots(data.abbreviations.numbering),
  },
  isNumberWord: onceForWord(
    (word) => numberPieces(word, data.numbers) !== undefined || isNumeral(word),
  ),
});
