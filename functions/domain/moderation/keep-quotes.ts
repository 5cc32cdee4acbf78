import type { KeepQuotesInput } from '../statement/answer-input.ts';
import { quotedHash, quoteHashes } from '../statement/approval/overriding.ts';
import type { StatementChange } from '../statement/events/statement-events.ts';
import type { LifecycleRefusal } from '../statement/lifecycle.ts';
import type { Statement } from '../statement/statement.ts';
import type { Quotes } from '../tone/quotes.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { isUnknownQuote } from './quoted-since.ts';

/** Why words that quote removed comments can't be kept as asked: they quote something else than was seen. */
export type KeepRefusal = { type: 'stale-hash' } | { type: 'other-quotes' } | LifecycleRefusal;

const isSaid = ({ keptQuotes = [] }: Statement, { hash, reason }: KeepQuotesInput): boolean =>
  keptQuotes.some((kept) => kept.hash === hash && kept.reason === reason);

/**
 * Says why words stay that are out and quote removed comments; said again, nothing. The reason covers what was seen, and
 * nothing that is removed later.
 */
export const keepQuotes = (
  statement: Statement,
  input: KeepQuotesInput,
  quotes: Quotes | undefined,
): Result<StatementChange[], KeepRefusal> => {
  const { hash, quoted, reason } = input;
  if (statement.hash !== hash) return refuse({ type: 'stale-hash' });
  if (!isUnknownQuote(statement, quotes)) {
    const { status } = statement;
    return isSaid(statement, input) ? ok([]) : refuse({ type: 'not-possible', status });
  }
  if (quotedHash(quotes) !== quoted) return refuse({ type: 'other-quotes' });
  const words = { covers: quoteHashes(quotes), reason };
  return ok([{ type: 'quotes-kept', data: { hash }, words }]);
};
