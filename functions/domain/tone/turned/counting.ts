import { confirmedFacts, type Fact } from '../../incident/fact.ts';
import { onceFor } from '../once-for.ts';
import type { Check } from '../rule.ts';
import { readText } from '../text/reading.ts';

/** The rule whose lists say what counts only roughly. */
const KNOWN_AS_OPEN = 'known-as-open';

/** Lists of that rule that say so. */
export const countingLists = ['roughly'] as const;

/** A confirmed fact, and what it counts. */
export interface Counting {
  fact: Fact;
  counts: readonly number[];
}

// The same fact is held against many texts.
const countsRoughly = onceFor((languagesOf: Check['languagesOf']) =>
  onceFor(({ text }: Fact): boolean =>
    languagesOf(text).some(({ lexicon, phrases }) => {
      const { words, sentences } = readText(text, lexicon.abbreviations);
      return sentences.some((each) => phrases('roughly').find(words, each.words).length > 0);
    }),
  ),
);

/** The confirmed facts that count something, and not "at least" so many. */
export const countingFacts = (given: Check): Counting[] => {
  const check = given.under(KNOWN_AS_OPEN, given.brief);
  const isRough = countsRoughly(check.languagesOf);
  const countsOf = new Map(
    check.sources().flatMap(({ kind, id, counts }) => (kind === 'fact' ? [[id, counts]] : [])),
  );
  return confirmedFacts(check.brief.facts).flatMap((fact) => {
    const counts = countsOf.get(fact.id) ?? [];
    return counts.length > 0 && !isRough(fact) ? [{ fact, counts }] : [];
  });
};
