import { confirmedFacts } from '../../incident/fact.ts';
import type { Check } from '../rule.ts';

/** The rule whose lists say what counts only roughly. */
const KNOWN_AS_OPEN = 'known-as-open';

/** Lists of that rule that say so. */
export const countingLists = ['roughly'] as const;

/** The confirmed facts that count something, and not "at least" so many: what each counts, by its text. */
export const countingFacts = (given: Check): ReadonlyMap<string, readonly number[]> => {
  const check = given.under(KNOWN_AS_OPEN, given.brief);
  const sources = check.sources().filter(({ kind, isConfirmed }) => kind === 'fact' && isConfirmed);
  return new Map(
    confirmedFacts(check.brief.facts).flatMap(({ id, text }) => {
      const counts = sources.find((one) => one.id === id)?.counts ?? [];
      return counts.length > 0 && !check.anyHolds([text], 'roughly') ? [[text, counts]] : [];
    }),
  );
};
