import type { Check } from '../rule.ts';
import type { Span } from '../text/sentences.ts';

/** Lists of a rule that asks how an answer goes on behind its "yes". */
export const goesOnLists = ['goes-along'] as const;

const RESERVES = ['hedge', 'near', 'inquiry'] as const;

/** How an answer goes on: with what was asked, with something else, or by leaving it open. */
export type GoesOn = 'along' | 'elsewhere' | 'open';

/**
 * How an answer goes on behind its "yes", by the words of `unconfirmed-as-fact`: "yes, sadly" and "yes, they are in
 * hospital" say so, "yes, the office is open" says something else, "yes, the police are looking into it" leaves it open.
 */
export const goesOn = (check: Check, rest: Span): GoesOn => {
  const { reading, lexicon } = check;
  const holds = (name: string) => check.phrases(name).find(reading.words, rest).length > 0;
  if (RESERVES.some(holds)) return 'open';
  const says = reading.words
    .slice(rest.from, rest.to)
    .some(({ folded }) => !(lexicon.fillers.has(folded) || lexicon.auxiliaries.has(folded)));
  return says && !holds('goes-along') ? 'elsewhere' : 'along';
};
