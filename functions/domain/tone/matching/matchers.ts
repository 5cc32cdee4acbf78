import { type Check, missing, type Rule } from '../rule.ts';
import { readText } from '../text/reading.ts';
import type { Span } from '../text/sentences.ts';
import { isConfirmed, isConfirmedWording } from './confirmed.ts';
import { saidIn, wordsHit } from './places.ts';

type Basics = Pick<Rule, 'id' | 'topic' | 'kinds' | 'severity' | 'source'> &
  Partial<Pick<Rule, 'when'>>;

interface Present extends Basics {
  /** Whether the organisation's name counts as "we". */
  isNameWe?: boolean;
}

// Offsets change; a rule about something missing has none.
const withWe = (check: Check): Check => {
  const { name } = check.brief.organisation;
  const { lexicon, reading } = check;
  if (name.trim() === '' || !reading.clean.text.includes(name)) return check;
  const text = reading.clean.text.replaceAll(name, lexicon.data.we);
  return { ...check, reading: readText(text, lexicon.abbreviations) };
};

const says = (check: Check): boolean =>
  check.reading.sentences.some((sentence) => saidIn(check, sentence, 'says', 'unless').length > 0);

/**
 * A rule about words that must be there: some sentence holds a phrase of the list `says`, which no
 * overlapping phrase of the list `unless` takes back.
 */
export const mustSay = ({ isNameWe = false, ...basics }: Present): Rule => ({
  ...basics,
  overridable: true,
  reads: 'text',
  phrases: ['says', 'unless'],
  check: (check) => (says(isNameWe ? withWe(check) : check) ? [] : missing),
});

interface Absent extends Basics {
  /** Whether it is fine when a confirmed fact holds the same words, or says the same in others. */
  isFineIfConfirmed?: 'same-words' | 'same-sense';
}

const isFine = (check: Check, span: Span, how: Absent['isFineIfConfirmed']): boolean => {
  if (how === undefined) return false;
  return how === 'same-words' ? isConfirmedWording(check, span) : isConfirmed(check, span, 'says');
};

/**
 * A rule about words that must not be there: each phrase of the list `says` is a hit unless an
 * overlapping phrase of the list `unless` makes it harmless.
 */
export const mustNotSay = ({ isFineIfConfirmed, ...basics }: Absent): Rule => ({
  ...basics,
  overridable: true,
  reads: 'text-and-title',
  phrases: ['says', 'unless'],
  check: (check) =>
    check.reading.sentences
      .flatMap((sentence) => saidIn(check, sentence, 'says', 'unless'))
      .filter((span) => !isFine(check, span, isFineIfConfirmed))
      .map((span) => wordsHit(check, span)),
});
