import { type Finder, missing } from '../rule.ts';
import { unaskedIn } from '../unasked.ts';

/** Questions that a Q&A was asked for stand in it, in these words or others. */
export const questionAnswered: Finder = {
  reads: 'text',
  lists: [],
  check: ({ reading, brief, lexicon }) =>
    unaskedIn(reading.clean.text, brief, lexicon).flatMap(({ question }) => missing({ question })),
};
