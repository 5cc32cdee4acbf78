import { tokensPlace } from '../matching/places.ts';
import {
  holdsAllContent,
  occurrences,
  type SearchTerm,
  searchTermOf,
} from '../matching/search-term.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// Shorter sentences, "Hej." or "No.", only lead to the first one.
const MIN_WORDS = 3;

const searchTermsOf = ({ lexicon }: Check, keys: readonly string[] = []): SearchTerm[] =>
  keys.map((key) => searchTermOf(key, lexicon)).filter(({ words }) => words.length > 0);

const holds = ({ reading }: Check, terms: readonly SearchTerm[], { words }: Sentence): boolean =>
  terms.some((term) => occurrences(term, reading.words, words).length > 0);

// Without keys, the words of the claim itself are looked for.
const repeatsClaim = (check: Check, sentence: Sentence): boolean => {
  const { text = '', keys = [] } = check.brief.claim ?? {};
  const terms = searchTermsOf(check, keys);
  return terms.length > 0
    ? holds(check, terms, sentence)
    : holdsAllContent(searchTermOf(text, check.lexicon), check.reading.words, sentence.words);
};

const saysTruth = (check: Check, sentence: Sentence): boolean =>
  holds(check, searchTermsOf(check, check.brief.claim?.truthKeys), sentence);

/** The truth comes first: readers remember what they read first, even if it is denied later. */
export const correctionFactFirst: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    const first = check.reading.sentences.find(
      ({ words }) => check.part === 'title' || words.to - words.from >= MIN_WORDS,
    );
    if (!first || !repeatsClaim(check, first) || saysTruth(check, first)) return [];
    return [{ place: tokensPlace(check, first) }];
  },
};
