import { mentionsIn, phrasesIn, phrasesUnless, without, wordsHit } from '../matching/places.ts';
import { isTime } from '../mentions/mention.ts';
import type { Check, Finder } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';

// What only may be about an update promises one where it says when.
const promisesIn = (check: Check, sentence: Sentence): Span[] => {
  if (sentence.isQuestion) return [];
  const sure = phrasesUnless(check, sentence, 'says', 'unless');
  if (sure.length > 0 || !mentionsIn(check, sentence).some(isTime)) return sure;
  return without(
    phrasesUnless(check, sentence, 'news', 'unless'),
    phrasesIn(check, sentence, 'happened'),
  );
};

/** Once the crisis is over nobody keeps track of updates, so that words promise none, with a time or without. */
export const promiseAfterEnd: Finder = {
  reads: 'text-and-title',
  lists: ['says', 'news', 'unless', 'happened'],
  check: (check) =>
    check.reading.sentences
      .flatMap((sentence) => promisesIn(check, sentence).slice(0, 1))
      .map((span) => wordsHit(check, span)),
};
