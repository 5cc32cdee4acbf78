import { quotesIn } from '#domain/moderation/own-quotes.ts';
import { isUnknownQuote } from '#domain/moderation/quoted-since.ts';
import { allInForce } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { quotedHash } from '#domain/statement/approval/overriding.ts';
import { quotedRemovals } from '#domain/statement/quoted-removals.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { WebDeps } from '../deps.ts';

/** Reads which of these words are out and quote a comment whose removal is still in force: their ids. */
export const readQuoting = async (
  { journal }: Pick<WebDeps, 'journal'>,
  statements: readonly Statement[],
): Promise<ReadonlySet<string>> => {
  const ids = [...new Set(statements.flatMap(quotedRemovals))];
  if (ids.length === 0) return new Set();
  const removals = await journal.readAll(removalJournal, ids);
  const inForce = new Set(removals.flatMap((each) => (allInForce(each)[0] ? each.id : [])));
  const quoting = statements.filter((each) => quotedRemovals(each).some((id) => inForce.has(id)));
  return new Set(quoting.map(({ id }) => id));
};

/** Reads one hash for what published words quote, while nobody has said why they stay; only what is marked is looked up. */
export const readQuoted = async (
  deps: Pick<WebDeps, 'journal' | 'plan'>,
  statement: Statement,
): Promise<string | undefined> => {
  if (quotedRemovals(statement).length === 0) return undefined;
  const quotes = await quotesIn(deps, statement);
  return isUnknownQuote(statement, quotes) ? quotedHash(quotes) : undefined;
};
