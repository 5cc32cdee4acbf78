import { phrasesUnless } from '../matching/places.ts';
import { occurrences, searchTermOf } from '../matching/search-term.ts';
import { type Check, type Finder, missing } from '../rule.ts';

const citesPolicy = ({ brief, lexicon, reading }: Check): boolean => {
  const titles = brief.policies.map((title) => searchTermOf(title, lexicon));
  const whole = { from: 0, to: reading.words.length };
  return titles.some((title) => occurrences(title, reading.words, whole).length > 0);
};

/** A distancing statement says which rules of ours the words or the act go against. */
export const distancePolicy: Finder = {
  reads: 'text',
  lists: ['says', 'unless'],
  check: (check) => {
    const says = check.reading.sentences.some(
      (sentence) => phrasesUnless(check, sentence, 'says', 'unless').length > 0,
    );
    return says || citesPolicy(check) ? [] : missing();
  },
};
