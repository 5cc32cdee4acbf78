import { confirmedFacts, type Fact } from '../../incident/fact.ts';
import type { Check } from '../rule.ts';

/** The rule whose lists say what counts only roughly. */
const KNOWN_AS_OPEN = 'known-as-open';

/** Lists of that rule that say so. */
export const countingLists = ['roughly'] as const;

/** A confirmed fact, and what it counts. */
export interface Counting {
  fact: Fact;
  counts: readonly number[];
}

/** The confirmed facts that count something, and not "at least" so many. */
export const countingFacts = (given: Check): Counting[] => {
  const check = given.under(KNOWN_AS_OPEN, given.brief);
  const countsOf = new Map(
    check.sources().flatMap(({ kind, id, counts }) => (kind === 'fact' ? [[id, counts]] : [])),
  );
  return confirmedFacts(check.brief.facts).flatMap((fact) => {
    const counts = countsOf.get(fact.id) ?? [];
    return counts.length > 0 && !check.anyHolds([fact.text], 'roughly') ? [{ fact, counts }] : [];
  });
};
