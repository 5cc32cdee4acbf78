import { type Check, type Finder, missing } from '../rule.ts';
import type { RuleData } from '../rule-data.ts';
import { type Reading, readText } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { isConfirmed, isConfirmedWording } from './confirmed.ts';
import { phrasesUnless, wordsHit } from './places.ts';

type Requirement = Pick<RuleData, 'nameIsWe' | 'firstSentences'>;
type Ban = Pick<RuleData, 'fineIfConfirmed'>;

// Offsets change; a rule about something missing has none.
const withNameAsWe = ({ brief, lexicon, reading }: Check): Reading => {
  const { name } = brief.organisation;
  if (name.trim() === '' || !reading.clean.text.includes(name)) return reading;
  const text = reading.clean.text.replaceAll(name, lexicon.data.we);
  return readText(text, lexicon.abbreviations);
};

/**
 * Finds texts that lack words: some sentence must hold a phrase of the list `says`, which no overlapping
 * phrase of the list `unless` takes back.
 */
export const requires = ({ nameIsWe = false, firstSentences }: Requirement): Finder => ({
  reads: 'text',
  lists: ['says'],
  check: (check) => {
    const read = nameIsWe ? { ...check, reading: withNameAsWe(check) } : check;
    const isSaid = read.reading.sentences
      .slice(0, firstSentences)
      .some((sentence) => phrasesUnless(read, sentence, 'says', 'unless').length > 0);
    return isSaid ? [] : missing();
  },
});

const isFine = (check: Check, span: Span, how: Ban['fineIfConfirmed']): boolean => {
  if (how === undefined) return false;
  return how === 'same-words' ? isConfirmedWording(check, span) : isConfirmed(check, span, 'says');
};

/**
 * Finds words that must not be there: each phrase of the list `says`, unless an overlapping phrase of the
 * list `unless` makes it harmless.
 */
export const forbids = ({ fineIfConfirmed }: Ban): Finder => ({
  reads: 'text-and-title',
  lists: ['says'],
  check: (check) =>
    check.reading.sentences
      .flatMap((sentence) => phrasesUnless(check, sentence, 'says', 'unless'))
      .filter((span) => !isFine(check, span, fineIfConfirmed))
      .map((span) => wordsHit(check, span)),
});
