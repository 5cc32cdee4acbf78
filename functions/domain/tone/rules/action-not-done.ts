import { phrasesIn, wordsHit } from '../matching/places.ts';
import { asFact, statesAnyOf } from '../matching/stated-facts.ts';
import type { Finder } from '../rule.ts';

/** What is to be improved is told as done only once it is recorded as done, with proof. */
export const actionNotDone: Finder = {
  reads: 'text-and-title',
  lists: ['planned'],
  check: (check) => {
    const open = check.brief.actions.filter(({ isDone }) => !isDone);
    if (open.length === 0) return [];
    const statedIn = statesAnyOf(check, open.map(asFact));
    return check.reading.sentences
      .filter((sentence) => phrasesIn(check, sentence, 'planned').length === 0)
      .flatMap(statedIn)
      .map((span) => wordsHit(check, span));
  },
};
