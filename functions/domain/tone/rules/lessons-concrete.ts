import { mentionsIn, phrasesIn, phrasesUnless, wordSpan } from '../matching/places.ts';
import { asFact, tellsAnyOf } from '../matching/stated-facts.ts';
import { type Check, type Finder, missing } from '../rule.ts';
import type { Sentence } from '../text/reading.ts';

// "Since Monday 1 October", "sedan den 1 oktober": a few words may stand between.
const MAX_WORDS_BETWEEN = 2;

// "Since 1 October two people check every alarm": a date from which something is done.
const isDated = (check: Check, sentence: Sentence): boolean => {
  const since = phrasesIn(check, sentence, 'since');
  if (since.length === 0 || phrasesIn(check, sentence, 'broken').length > 0) return false;
  return mentionsIn(check, sentence)
    .filter(({ kind }) => kind === 'date' || kind === 'weekday')
    .map((mention) => wordSpan(check, mention).from)
    .some((date) => since.some(({ to }) => date >= to && date - to <= MAX_WORDS_BETWEEN));
};

const isChanged = (check: Check, sentence: Sentence): boolean =>
  !sentence.isQuestion && phrasesUnless(check, sentence, 'says', 'unless').length > 0;

// Dates and sums are told in another way than they were typed.
const withoutFigures = (text: string): string => text.replaceAll(/\d[\d.,:-]*/gu, ' ');

// What was improved with proof is a change, however it is worded.
const tellsDone = (check: Check): boolean => {
  const done = check.brief.actions
    .filter(({ isDone }) => isDone)
    .flatMap((action) => [action, { ...action, text: withoutFigures(action.text) }])
    .filter(({ text }) => /\p{L}/u.test(text))
    .map(asFact);
  return done.length > 0 && check.reading.sentences.some(tellsAnyOf(check, done));
};

/** Lessons name what has been changed. A review under way is not a change yet. */
export const lessonsConcrete: Finder = {
  reads: 'text',
  lists: ['says', 'unless', 'since', 'broken'],
  check: (check) =>
    tellsDone(check) ||
    check.reading.sentences.some((one) => isChanged(check, one) || isDated(check, one))
      ? []
      : missing(),
};
