import type { Language } from '../../values/language.ts';
import type { PhraseLanguage } from '../phrases/phrase-set.ts';
import type { Abbreviations } from '../text/sentences.ts';
import type { LanguageData } from './data.ts';
import { numberPieces } from './number-words.ts';

/** A language as the rules use it. */
export interface Lexicon extends PhraseLanguage {
  language: Language;
  data: LanguageData;
  abbreviations: Abbreviations;
  auxiliaries: ReadonlySet<string>;
}

const withoutDots = (list: readonly string[]) =>
  new Set(list.map((word) => word.replaceAll('.', '').toLowerCase()));

/** Prepares a language for the rules. */
export const createLexicon = (language: Language, data: LanguageData): Lexicon => ({
  language,
  data,
  lists: data.lists,
  clauseWords: new Set(data.clauseWords),
  joinWords: new Set(data.joinWords),
  auxiliaries: new Set(data.auxiliaries),
  abbreviations: {
    inside: withoutDots(data.abbreviations.inside),
    ending: withoutDots(data.abbreviations.ending),
  },
  isNumberWord: (word) => numberPieces(word, data.numbers) !== undefined,
});
