import type { KeepQuotesInput } from '../statement/answer-input.ts';
import type { Grounds } from '../statement/approval/clearances.ts';
import { quotedHash, quoteHashes } from '../statement/approval/overriding.ts';
import { mayAnswer } from '../statement/approval/standing.ts';
import type { StatementChange } from '../statement/events/statement-events.ts';
import type { LifecycleRefusal } from '../statement/lifecycle.ts';
import type { Statement } from '../statement/statement.ts';
import { isOut } from '../statement/supersede.ts';
import type { Quotes } from '../tone/quotes.ts';
import { ok, type Result, refuse } from '../values/result.ts';
import { findRemovals } from './find-removals.ts';
import { ownPieces, type QuotesDeps } from './own-quotes.ts';
import { unknownQuotes } from './quoted-since.ts';

/** Why words that quote removed comments can't be kept as asked: they quote something else than was seen. */
export type KeepRefusal = { type: 'stale-hash' } | { type: 'other-quotes' } | LifecycleRefusal;

const isSaid = ({ keptQuotes = [] }: Statement, { hash, reason }: KeepQuotesInput): boolean =>
  keptQuotes.some((kept) => kept.hash === hash && kept.reason === reason);

/** Whether someone may say why words stay: who may approve them now. */
export const mayKeepQuotes = (statement: Statement, by: string, grounds: Grounds): boolean =>
  mayAnswer(statement, by, grounds, 'approve');

/**
 * Reads what may be kept, wherever that is shown or done: what words that are out quote of removed comments, and nobody
 * has given a reason for. A removal that can't be read is none of them: nobody can tell what they quote of it.
 */
export const readQuotesToKeep = async (
  deps: QuotesDeps,
  statement: Statement,
): Promise<Quotes | undefined> => {
  if (!isOut(statement)) return undefined;
  const { items } = await findRemovals(deps, ownPieces(statement));
  return unknownQuotes(deps, statement, items);
};

/**
 * Says why words stay that are out and quote removed comments; said again, nothing. `quotes`: what may be kept. The
 * reason covers what was seen, and nothing that is removed later.
 */
export const keepQuotes = (
  statement: Statement,
  input: KeepQuotesInput,
  quotes: Quotes | undefined,
): Result<StatementChange[], KeepRefusal> => {
  const { hash, quoted, reason } = input;
  if (statement.hash !== hash) return refuse({ type: 'stale-hash' });
  if (!quotes) {
    const { status } = statement;
    return isSaid(statement, input) ? ok([]) : refuse({ type: 'not-possible', status });
  }
  if (quotedHash(quotes) !== quoted) return refuse({ type: 'other-quotes' });
  const words = { covers: quoteHashes(quotes), reason };
  return ok([{ type: 'quotes-kept', data: { hash }, words }]);
};
