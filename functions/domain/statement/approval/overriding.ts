import type { Quotes } from '../../tone/quotes.ts';
import { sha256 } from '../../values/canonical.ts';
import type { Override } from '../answers.ts';

/** The rule that each quote has to be approved against: one that is found later was in nobody's mind. */
const QUOTING = 'quotes-removed';

const hashesOf = ({ removed, forbidden }: Quotes = { removed: [], forbidden: [] }): string[] =>
  [...new Set([...removed, ...forbidden])].map((run) => sha256(run));

/** An override as it is kept: with what the words quote. */
export const overrideOf = (
  { rule, reason }: Override,
  { quotes }: { quotes?: Quotes | undefined },
): Override => ({ rule, reason, ...(rule === QUOTING && { covers: hashesOf(quotes) }) });

/** Whether an override is of this rule, and of all that the words quote now. */
export const coversRule = (
  { rule: overridden, covers = [] }: Override,
  rule: string,
  { quotes }: { quotes?: Quotes | undefined },
): boolean =>
  overridden === rule &&
  (rule !== QUOTING || hashesOf(quotes).every((hash) => covers.includes(hash)));
