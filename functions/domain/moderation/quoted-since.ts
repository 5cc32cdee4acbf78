import { coversQuotes, coversRule, isErased, QUOTING } from '../statement/approval/overriding.ts';
import type { Statement } from '../statement/statement.ts';
import { isOut } from '../statement/supersede.ts';
import type { Quotes } from '../tone/quotes.ts';
import { type QuotesDeps, quotesOf } from './own-quotes.ts';
import { allInForce, inForceSince, type Removal } from './removal.ts';

// Who approved them knew, or someone said since why they stay.
const isAnsweredFor = (
  { hash, decision, keptQuotes = [] }: Statement,
  quotes: Quotes | undefined,
): boolean =>
  decision?.overrides.some((each) => coversRule(each, QUOTING, { quotes })) === true ||
  keptQuotes.some((kept) => kept.hash === hash && coversQuotes(kept, quotes));

// Of a reason whose words were erased nobody knows any more what it covered: it covers all that was removed by then.
const coveredUntil = ({ hash, decision, keptQuotes = [] }: Statement): string => {
  const kept = keptQuotes.filter((each) => each.hash === hash && isErased(each));
  const overrides = decision?.overrides.filter(({ rule }) => rule === QUOTING) ?? [];
  const decided = decision && overrides.some(isErased) ? [decision] : [];
  return (
    [...kept, ...decided]
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  );
};

/** What these words, which are out, quote of removals that can be read, and nobody has given a reason for. */
export const unknownQuotes = async (
  deps: QuotesDeps,
  statement: Statement,
  removals: readonly Removal[],
): Promise<Quotes | undefined> => {
  if (!isOut(statement) || statement.supersededBy !== undefined) return undefined;
  const until = coveredUntil(statement);
  const later = removals.flatMap(allInForce).filter((each) => inForceSince(each) > until);
  const quotes = await quotesOf(deps, statement, later);
  return isAnsweredFor(statement, quotes) ? undefined : quotes;
};

/** Whether words are out that quote a comment which was removed since they were approved. */
export const quotedSince = async (
  deps: QuotesDeps,
  statement: Statement,
  removal: Removal,
): Promise<boolean> => (await unknownQuotes(deps, statement, [removal])) !== undefined;
