import { mentionsIn, phrasesIn } from '../matching/places.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

const timeKinds = new Set(['time', 'date', 'weekday', 'relative-day']);

const hasTime = (check: Check, sentence: Sentence): boolean =>
  mentionsIn(check, sentence).some(({ kind }) => timeKinds.has(kind)) ||
  phrasesIn(check, sentence, 'deadline').length > 0;

/**
 * While a crisis lasts, every statement says when the next one comes, at a time that people can
 * wait for; but for the last one, which may end without.
 */
export const nextUpdate: Finder = {
  reads: 'text',
  lists: ['says', 'deadline'],
  check: (check) => {
    if (check.brief.isLast) return [];
    const promises = check.reading.sentences
      .filter((sentence) => phrasesIn(check, sentence, 'says').length > 0)
      .some((sentence) => hasTime(check, sentence));
    return promises ? [] : missing();
  },
};
