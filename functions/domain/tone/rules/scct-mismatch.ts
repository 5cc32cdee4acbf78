import type { Responsibility } from '../../incident/situation.ts';
import { isConfirmed } from '../matching/confirmed.ts';
import { phrasesUnless, wordsHit } from '../matching/places.ts';
import type { Finder } from '../rule.ts';

/** The phrases that do not go with a cluster of responsibility. */
const mismatches: Partial<Record<Responsibility, string>> = {
  preventable: 'deny',
  victim: 'admit',
};

/**
 * The response fits the responsibility: no denial or praise of ourselves where it was ours, no
 * guilt where it was not.
 */
export const scctMismatch: Finder = {
  reads: 'text-and-title',
  lists: [...Object.values(mismatches), 'unless'],
  check: (check) => {
    const name = mismatches[check.brief.responsibility];
    if (name === undefined) return [];
    return check.reading.sentences
      .flatMap((sentence) => phrasesUnless(check, sentence, name, 'unless'))
      .filter((span) => !isConfirmed(check, span, name))
      .map((span) => wordsHit(check, span));
  },
};
