import { findIn } from '../matching/places.ts';
import { occurrences, type SearchTerm, searchTermOf, sharedPart } from '../matching/search-term.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// "Keep the doors closed" and "the doors should be kept closed" share most words.
const SHARED_WORDS = 0.6;

const isNamed = (
  { reading }: Check,
  sentence: Sentence,
  keys: readonly SearchTerm[],
  text: SearchTerm,
) =>
  keys.some((key) => occurrences(key, reading.words, sentence.words).length > 0) ||
  sharedPart(text, reading.words, sentence.words) >= SHARED_WORDS;

/** The text says what people should do, where there is something that they should do. */
export const actionForAffected: Finder = {
  reads: 'text',
  lists: ['called-off'],
  check: (check) => {
    const { publicAction } = check.brief;
    if (!publicAction) return [];
    const keys = publicAction.keys.map((key) => searchTermOf(key, check.lexicon));
    const text = searchTermOf(publicAction.text, check.lexicon);
    const says = check.reading.sentences
      .filter((sentence) => isNamed(check, sentence, keys, text))
      .some((sentence) => findIn(check, sentence, 'called-off').length === 0);
    return says ? [] : missing.map((hit) => ({ ...hit, params: { action: publicAction.text } }));
  },
};
