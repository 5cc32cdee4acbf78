import { openStatements } from '#domain/incident/open-counts.ts';
import type { CountAlong } from '#domain/journal/journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import { countOf, isUnderWay } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';

/** Reads all statements of an incident that are listed; its end is decided on them, so that none may be missing. */
export const statementsOf = (
  { journal }: Pick<WebDeps, 'journal'>,
  incidentId: string,
): Promise<Statement[]> =>
  wholeList(journal, statementJournal, { by: 'group', group: incidentId }, { isStrict: true });

/** How many statements of an incident are under way: what was requested in that very moment is counted, and not listed. */
export const countUnderWay = async (
  deps: Pick<WebDeps, 'journal' | 'readCount'>,
  incidentId: string,
): Promise<number> => {
  const listed = (await statementsOf(deps, incidentId)).filter(isUnderWay).length;
  const { count } = await deps.readCount(openStatements(incidentId));
  return Math.max(listed, count);
};

/** Whether more statements of an incident are counted as under way than are listed. */
export const isCountAhead = async (
  deps: Pick<WebDeps, 'journal' | 'readCount'>,
  incidentId: string,
): Promise<boolean> => {
  const listed = (await statementsOf(deps, incidentId)).filter(isUnderWay).length;
  return (await deps.readCount(openStatements(incidentId))).count > listed;
};

/** Counts anew what another version of Talan did not count, before the count is closed. */
export const recountUnderWay = (
  deps: Pick<WebDeps, 'journal' | 'recount'>,
  incidentId: string,
): Promise<void> =>
  deps.recount(statementJournal, openStatements(incidentId), () => statementsOf(deps, incidentId));

/**
 * The statements of an incident for a decision on its end: none may come while it is made. Undefined where one is
 * counted as under way that no list shows yet.
 */
export const statementsAlong = async (
  deps: Pick<WebDeps, 'journal'>,
  incidentId: string,
  countAlong: CountAlong,
): Promise<Statement[] | undefined> => {
  // Counted first: what comes after that makes the decision be made again.
  const name = openStatements(incidentId);
  const counted = await countAlong(name);
  const listed = await statementsOf(deps, incidentId);
  return counted > listed.filter((each) => countOf(each) === name).length ? undefined : listed;
};
