import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import { type StatementToCheck, statementToCheck } from '#domain/moderation/statement-to-check.ts';
import type { AnsweredComment } from '#domain/statement/answered-comment.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import type { WebDeps } from '../deps.ts';

/** A statement with what it is about, without words of others that were removed. */
export interface FoundStatement {
  statement: StatementToCheck;
  /** The everyday, where it is about none. */
  incident: Incident;
  /** The comment that it answers, as it reads now. */
  answered: AnsweredComment | undefined;
}

/** A statement with what it is about, read consistently; undefined where it or its incident does not exist. */
export const readWithIncident = async (
  { journal, plan }: Pick<WebDeps, 'journal' | 'plan'>,
  id: string,
): Promise<FoundStatement | undefined> => {
  const found = await journal.read(statementJournal, id);
  const incident = found && (await incidentOf(journal.read, found));
  if (!found || !incident) return undefined;
  const answered = await answeredComment(journal.read, found);
  return { statement: await statementToCheck({ journal, plan }, found), incident, answered };
};

/** A statement in a list, and its incident where it has one. */
export interface ListedStatement {
  statement: Statement;
  incident: Incident | undefined;
}

/** Incidents by id; those that are not known yet are read, all at once. */
export const incidentsById = async (
  { journal }: Pick<WebDeps, 'journal'>,
  ids: readonly string[],
  known: readonly Incident[],
): Promise<Map<string, Incident>> => {
  const byId = new Map(known.map((incident) => [incident.id, incident]));
  const missing = new Set(ids.filter((id) => !byId.has(id)));
  for (const incident of await journal.readAll(incidentJournal, [...missing]))
    byId.set(incident.id, incident);
  return byId;
};

/** Statements with their incidents; those that are not known yet are read, all at once. */
export const withIncidents = async (
  deps: Pick<WebDeps, 'journal'>,
  statements: readonly Statement[],
  known: readonly Incident[] = [],
): Promise<ListedStatement[]> => {
  const ids = statements.flatMap(({ incidentId }) => incidentId ?? []);
  const byId = await incidentsById(deps, ids, known);
  return statements.map((statement) => ({
    statement,
    incident: byId.get(statement.incidentId ?? ''),
  }));
};
