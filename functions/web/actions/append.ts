import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';

/** What came of an action on a statement. */
export type Done = Promise<Result<Statement, Refusal>>;

/** Decides what happens to a statement, given what it rests on. */
export type Decide = (
  statement: Statement,
  incident: Incident,
  superseded: Statement | undefined,
  read: ReadAlong,
) =>
  | Result<readonly StatementEvent[], Refusal>
  | Promise<Result<readonly StatementEvent[], Refusal>>;

/**
 * Journals what someone does to a statement. It rests on the incident, and on the statement that this
 * one corrects, as they are at that very moment: facts and severity may change.
 */
export const append = (deps: WebDeps, actor: Person, id: string, decide: Decide): Done =>
  deps.journal.append<Statement, StatementEvent, Refusal>(
    statementJournal,
    id,
    actor.id,
    async (statement, read) => {
      const incident = statement && (await read(incidentJournal, statement.incidentId));
      if (!statement || !incident) return refuse({ type: 'not-found' });
      const { supersedes } = statement;
      const superseded = supersedes && (await read(statementJournal, supersedes.statementId));
      return decide(statement, incident, superseded, read);
    },
  );

/** A statement and its incident, read consistently. */
export const readStatement = async (
  deps: WebDeps,
  id: string,
): Promise<{ statement: Statement; incident: Incident } | undefined> => {
  const statement = await deps.journal.read(statementJournal, id);
  const incident = statement && (await deps.journal.read(incidentJournal, statement.incidentId));
  return statement && incident && { statement, incident };
};
