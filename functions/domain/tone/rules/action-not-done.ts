import { tellsOpenAction } from '../basis/told-action.ts';
import { wordsHit } from '../matching/places.ts';
import type { Finder } from '../rule.ts';

/** What is to be improved is told as done only once it is recorded as done, with proof. */
export const actionNotDone: Finder = {
  reads: 'text-and-title',
  lists: ['planned', 'before', 'done'],
  check: (check) =>
    check.reading.sentences.flatMap((sentence) => {
      const sureness = tellsOpenAction(check, sentence);
      if (sureness === undefined) return [];
      return [{ ...wordsHit(check, sentence.words), onlyWarns: sureness === 'warn' }];
    }),
};
