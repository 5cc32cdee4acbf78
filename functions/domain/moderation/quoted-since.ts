import { coversQuotes, coversRule } from '../statement/approval/overriding.ts';
import type { Statement } from '../statement/statement.ts';
import { isOut } from '../statement/supersede.ts';
import type { Quotes } from '../tone/quotes.ts';
import { type QuotesDeps, quotedByUs } from './own-quotes.ts';
import { allInForce, type Removal } from './removal.ts';

// Who approved them knew, or someone said since why they stay.
const isAnsweredFor = (
  { hash, decision, keptQuotes = [] }: Statement,
  quotes: Quotes | undefined,
): boolean =>
  decision?.overrides.some((each) => coversRule(each, 'quotes-removed', { quotes })) === true ||
  keptQuotes.some((kept) => kept.hash === hash && coversQuotes(kept, quotes));

/**
 * Whether words are out in which these runs quote removed comments, and nobody has given a reason for that: not once
 * others have taken their place.
 */
export const isUnknownQuote = (
  statement: Statement,
  quotes: Quotes | undefined,
): quotes is Quotes =>
  quotes !== undefined &&
  isOut(statement) &&
  statement.supersededBy === undefined &&
  !isAnsweredFor(statement, quotes);

/** Whether words are out that quote a comment which was removed since they were approved. */
export const quotedSince = async (
  deps: QuotesDeps,
  statement: Statement,
  removal: Removal,
): Promise<boolean> => {
  if (!isOut(statement)) return false;
  const quoted = await quotedByUs(deps, statement, allInForce(removal));
  const removed = quoted.flatMap(({ runs }) => runs);
  return isUnknownQuote(statement, removed.length > 0 ? { removed, forbidden: [] } : undefined);
};
