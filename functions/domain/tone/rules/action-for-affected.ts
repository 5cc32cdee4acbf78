import { phrasesIn } from '../matching/places.ts';
import { occurrences, type SearchTerm, searchTermOf, sharedPart } from '../matching/search-term.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// Most words, in any order: "Keep the doors closed", "the doors should be kept closed".
const SHARED_WORDS = 0.6;

const isNamed = (
  { reading }: Check,
  sentence: Sentence,
  keys: readonly SearchTerm[],
  text: SearchTerm,
) =>
  keys.some((key) => occurrences(key, reading.words, sentence.words).length > 0) ||
  sharedPart(text, reading.words, sentence.words) >= SHARED_WORDS;

/** Where there is something that people should do, the text says so. */
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
      .some((sentence) => phrasesIn(check, sentence, 'called-off').length === 0);
    return says ? [] : missing({ action: publicAction.text });
  },
};
