import { phrasesIn, wordsHit } from '../matching/places.ts';
import { statesAnyOf } from '../matching/stated-facts.ts';
import type { Finder } from '../rule.ts';

/** Unconfirmed facts come with a reservation in the same sentence, or not at all. */
export const unconfirmedAsFact: Finder = {
  reads: 'text-and-title',
  lists: ['hedge'],
  check: (check) => {
    const facts = check.brief.facts.filter(({ status }) => status === 'unconfirmed');
    if (facts.length === 0) return [];
    const statedIn = statesAnyOf(check, facts);
    return check.reading.sentences
      .filter((sentence) => !sentence.isQuestion)
      .flatMap((sentence) => {
        const spans = statedIn(sentence);
        if (spans.length === 0 || phrasesIn(check, sentence, 'hedge').length > 0) return [];
        return spans.map((span) => wordsHit(check, span));
      });
  },
};
