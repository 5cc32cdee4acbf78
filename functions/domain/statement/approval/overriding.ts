import type { Quotes } from '../../tone/quotes.ts';
import { sha256 } from '../../values/canonical.ts';
import type { Override } from '../answers.ts';

/** The rule that each quote has to be approved against: one that is found later was in nobody's mind. */
export const QUOTING = 'quotes-removed';

/** Hashes of all that words quote. */
export const quoteHashes = (
  { removed, forbidden }: Quotes = { removed: [], forbidden: [] },
): string[] => [...new Set([...removed, ...forbidden])].map((run) => sha256(run));

/** One hash for all that words quote, by which someone says which quotes they saw. */
export const quotedHash = (quotes: Quotes): string =>
  sha256(quoteHashes(quotes).toSorted().join(' '));

/** An override as it is kept: with what the words quote. */
export const overrideOf = (
  { rule, reason }: Override,
  { quotes }: { quotes?: Quotes | undefined },
): Override => ({ rule, reason, ...(rule === QUOTING && { covers: quoteHashes(quotes) }) });

/** Whether a reason was given for all that words quote. */
export const coversQuotes = (
  { covers = [] }: Pick<Override, 'covers'>,
  quotes: Quotes | undefined,
): boolean => quoteHashes(quotes).every((hash) => covers.includes(hash));

/** Whether the words of a reason for quotes were erased: it was given for some. */
export const isErased = ({ covers = [] }: Pick<Override, 'covers'>): boolean => covers.length === 0;

/** Whether an override is of this rule, and of all that the words quote now. */
export const coversRule = (
  { rule: overridden, covers }: Override,
  rule: string,
  { quotes }: { quotes?: Quotes | undefined },
): boolean => overridden === rule && (rule !== QUOTING || coversQuotes({ covers }, quotes));
