import type { Language } from '../../values/language.ts';
import type { Check } from '../rule.ts';
import { inLinks } from '../text/links.ts';
import type { Reading } from '../text/reading.ts';
import { isPlainIn } from './plain-words.ts';

// Of fewer words such a figure is noise.
const MIN_WORDS = 100;
const LONG_WORD_LETTERS = 6;

const letters = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

const isLong = (word: string): boolean =>
  word.length > LONG_WORD_LETTERS && letters(word) > LONG_WORD_LETTERS;

/** What a formula counts: the words, those of them that are long and the writer may choose, the others, and the sentences. */
interface Counts {
  words: number;
  long: readonly string[];
  short: readonly string[];
  sentences: number;
}

/** How hard its sentences and its words make a text, beside the newspaper in which both are as usual. */
interface Formula {
  /** What a newspaper reaches. */
  usual: number;
  limit: number;
  bySentences(counts: Counts): number;
  byWords(counts: Counts): number;
}

const perSentence = ({ words, sentences }: Counts): number => words / sentences;

/**
 * Swedish: LIX (Björnsson, Läsbarhet, 1968), words per sentence plus the percentage of words over six letters. A
 * newspaper has 40 to 50, bureaucratic Swedish over 60; 45 is about 17 words in a sentence and 28 long ones of 100.
 */
const lix: Formula = {
  usual: 45,
  limit: 50,
  bySentences: (counts) => perSentence(counts) - 17,
  byWords: ({ words, long }) => (100 * long.length) / words - 28,
};

const USUAL_LETTERS = 4.7;

const lettersBeyondUsual = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + letters(word) - USUAL_LETTERS, 0);

/**
 * English: the Automated Readability Index (Senter and Smith, 1967), the American school year that reads a text:
 * 4.71 for each letter of a word and 0.5 for each word of a sentence, less 21.43. About 10, with 19 words in a
 * sentence and 4.7 letters in a word, is a newspaper; over 12 it takes more than school. Long words that can't be
 * chosen count as usual ones.
 */
const ari: Formula = {
  usual: 10.2,
  limit: 12,
  bySentences: (counts) => 0.5 * (perSentence(counts) - 19),
  byWords: ({ words, long, short }) => (4.71 * lettersBeyondUsual([...long, ...short])) / words,
};

const formulas: Readonly<Record<Language, Formula>> = { sv: lix, en: ari };

/** A text that is hard to read. */
export interface Hard {
  score: number;
  limit: number;
  /** What makes it so, most of all. */
  cause: 'sentences' | 'words';
  wordsPerSentence: number;
  /** Its long words that the writer may choose, each once, the longest first. */
  longWords: readonly string[];
}

// Addresses, and digits that continue a number, don't count as words.
const wordsOf = ({ words }: Reading, links: Check['links']): string[] => {
  const isInLink = inLinks(words, links);
  return words.flatMap(({ before, folded }, at) =>
    isInLink[at] || before === 'nothing' ? [] : [folded],
  );
};

const countsOf = ({ reading }: Check, words: readonly string[]): Counts => ({
  words: words.length,
  long: words.filter(isLong),
  short: words.filter((word) => !isLong(word)),
  sentences: reading.sentences.filter(({ words: { from, to } }) => to > from).length || 1,
});

const longPlainWords = (check: Check): string[] => {
  const isPlain = isPlainIn(check);
  return check.reading.words.flatMap(({ folded }, at) =>
    isLong(folded) && isPlain(at) ? [folded] : [],
  );
};

const scoreOf = (counts: Counts, { usual, bySentences, byWords }: Formula): number =>
  usual + bySentences(counts) + byWords(counts);

/** How hard a text is to read, if it is too hard; undefined where it has too few words to tell. */
export const hardness = (check: Check): Hard | undefined => {
  if (check.reading.words.length < MIN_WORDS) return undefined;
  const words = wordsOf(check.reading, check.links);
  if (words.length < MIN_WORDS) return undefined;
  const formula = formulas[check.lexicon.language];
  const { limit, bySentences, byWords } = formula;
  const all = countsOf(check, words);
  // Without the words that can't be chosen it is easier still.
  if (scoreOf(all, formula) <= limit) return undefined;
  const counts = { ...all, long: longPlainWords(check) };
  const score = scoreOf(counts, formula);
  if (score <= limit) return undefined;
  const longWords = [...new Set(counts.long)];
  return {
    score: Math.round(score),
    limit,
    cause: bySentences(counts) >= byWords(counts) ? 'sentences' : 'words',
    wordsPerSentence: Math.round(perSentence(counts)),
    longWords: longWords.toSorted((one, other) => other.length - one.length),
  };
};
