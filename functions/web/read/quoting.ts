import { mayKeepQuotes, readQuotesToKeep } from '#domain/moderation/keep-quotes.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import { allInForce } from '#domain/moderation/removal.ts';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { quotedHash } from '#domain/statement/approval/overriding.ts';
import { quotedRemovals } from '#domain/statement/quoted-removals.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { WebDeps } from '../deps.ts';
import type { FoundStatement } from './with-incident.ts';

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

/** Reads one hash for what published words quote, while nobody has said why they stay. */
export const readQuoted = async (
  deps: QuotesDeps,
  statement: Statement,
): Promise<string | undefined> => {
  const quotes = await readQuotesToKeep(deps, statement);
  return quotes && quotedHash(quotes);
};

/** What is to be decided of words that quote a removed comment, and whether the person who looks may. */
export interface Keeping {
  /** One hash for what they quote. */
  quoted: string;
  mayKeep: boolean;
}

/** Reads what is to be decided of the quotes in published words; undefined where nothing is. */
export const readKeeping = async (
  deps: WebDeps,
  { me }: { me: { id: string } },
  { statement, incident }: Pick<FoundStatement, 'statement' | 'incident'>,
): Promise<Keeping | undefined> => {
  const quoted = await readQuoted(deps, statement);
  if (quoted === undefined) return undefined;
  const handovers = await readHandovers(deps.journal);
  const grounds = { plan: deps.plan, incident, handovers, now: deps.now() };
  return { quoted, mayKeep: mayKeepQuotes(statement, me.id, grounds) };
};
