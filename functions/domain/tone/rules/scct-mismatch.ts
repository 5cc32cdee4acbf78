import type { Responsibility } from '../../incident/situation.ts';
import { isConfirmed } from '../matching/confirmed.ts';
import { saidIn, wordsHit } from '../matching/places.ts';
import type { Rule } from '../rule.ts';

/** The phrases that do not go with a cluster of responsibility. */
const mismatches: Partial<Record<Responsibility, string>> = {
  preventable: 'deny',
  victim: 'admit',
};

/** What is said follows responsibility: no denial or bolstering where it was ours, no guilt where not. */
export const scctMismatch: Rule = {
  id: 'scct-mismatch',
  topic: 'responsibility',
  kinds: ['holding', 'apology', 'update', 'distancing', 'lessons'],
  severity: 'warn',
  overridable: true,
  source:
    'Coombs (2007), Situational Crisis Communication Theory: match the response to the cluster',
  reads: 'text-and-title',
  phrases: [...Object.values(mismatches), 'unless'],
  when: ({ responsibility }) => mismatches[responsibility] !== undefined,
  check: (check) => {
    const name = mismatches[check.brief.responsibility];
    if (name === undefined) return [];
    return check.reading.sentences
      .flatMap((sentence) => saidIn(check, sentence, name, 'unless'))
      .filter((span) => !isConfirmed(check, span, name))
      .map((span) => wordsHit(check, span));
  },
};
