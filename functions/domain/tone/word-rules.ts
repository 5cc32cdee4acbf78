import { saidIn, wordsHit } from './places.ts';
import { type Check, type Hit, missing, type Rule } from './rule.ts';

type Basics = Pick<Rule, 'id' | 'kinds' | 'severity' | 'source'> & Partial<Pick<Rule, 'when'>>;

/**
 * A rule about words that must be there: some sentence holds a phrase of the list `says`, which no
 * overlapping phrase of the list `unless` takes back.
 */
export const mustSay = (basics: Basics): Rule => ({
  ...basics,
  overridable: true,
  reads: 'text',
  phrases: ['says', 'unless'],
  check: (check) =>
    check.reading.sentences.some((sentence) => saidIn(check, sentence, 'says', 'unless').length > 0)
      ? []
      : missing,
});

interface Absent extends Basics {
  /** Whether the same words are fine when a confirmed fact holds them. */
  isFineIfConfirmed?: boolean;
}

const isConfirmed = ({ brief, reading }: Check, { place }: Hit): boolean => {
  if (!place) return false;
  const words = reading.clean.text.slice(place.start, place.end).toLowerCase();
  return brief.facts.some(
    ({ status, text }) => status === 'confirmed' && text.toLowerCase().includes(words),
  );
};

/**
 * A rule about words that must not be there: each phrase of the list `says` is a hit unless an
 * overlapping phrase of the list `unless` makes it harmless.
 */
export const mustNotSay = ({ isFineIfConfirmed = false, ...basics }: Absent): Rule => ({
  ...basics,
  overridable: true,
  reads: 'text-and-title',
  phrases: ['says', 'unless'],
  check: (check) =>
    check.reading.sentences
      .flatMap((sentence) => saidIn(check, sentence, 'says', 'unless'))
      .map((span) => wordsHit(check, span))
      .filter((hit) => !(isFineIfConfirmed && isConfirmed(check, hit))),
});
