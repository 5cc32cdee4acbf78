import { wordsHit } from '../matching/places.ts';
import { statesAnyOf } from '../matching/stated-facts.ts';
import type { Finder } from '../rule.ts';

/** A fact for staff alone is told in no statement for others. */
export const insideOnly: Finder = {
  reads: 'text-and-title',
  lists: [],
  check: (check) => {
    const { insideFacts } = check.brief;
    if (insideFacts.length === 0) return [];
    const statedIn = statesAnyOf(check, insideFacts);
    return check.reading.sentences.flatMap(statedIn).map((span) => wordsHit(check, span));
  },
};
