import type { Incident } from '#domain/incident/incident.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import type { StatementEvent } from '#domain/statement/events/statement-events.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';

/** The changed statement, or why it was not changed. */
export type ActionResult = Promise<Result<Statement, Refusal>>;

/** Decides on the events of an action, given the statement and everything that it rests on. */
export type DecideEvents = (
  statement: Statement,
  incident: Incident,
  superseded: Statement | undefined,
  read: ReadAlong,
) =>
  | Result<readonly StatementEvent[], Refusal>
  | Promise<Result<readonly StatementEvent[], Refusal>>;

/**
 * Journals an action on a statement. It is decided on the incident, and on the statement that this one
 * corrects, as they are at that very moment: facts and severity may change.
 */
export const appendToStatement = (
  deps: WebDeps,
  actor: Person,
  id: string,
  decide: DecideEvents,
): ActionResult =>
  deps.journal.append<Statement, StatementEvent, Refusal>(
    statementJournal,
    id,
    actor.id,
    async (statement, read) => {
      const incident = statement && (await incidentOf(read, statement));
      if (!statement || !incident) return refuse({ type: 'not-found' });
      const { supersedes } = statement;
      const superseded = supersedes && (await read(statementJournal, supersedes.statementId));
      return decide(statement, incident, superseded, read);
    },
  );
