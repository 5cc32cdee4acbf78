import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { JournalLists, ReadAlong, StateJournal } from '#domain/journal/journal.ts';
import { wholeList } from '#domain/journal/whole-list.ts';
import type { StatementChange } from '#domain/statement/events/statement-events.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { StatementUnknown } from '#domain/workflow/failure.ts';

/** Reads a statement with its incident. Throws `StatementUnknown`. */
export const readStatement = async (
  journal: StateJournal,
  id: string,
): Promise<{ statement: Statement; incident: Incident }> => {
  const statement = await journal.read(statementJournal, id);
  const incident = statement && (await journal.read(incidentJournal, statement.incidentId));
  if (!statement || !incident) throw new StatementUnknown(`No statement ${id}`);
  return { statement, incident };
};

/** All statements of an incident, newest first. */
export const statementsOf = (journal: JournalLists, incidentId: string): Promise<Statement[]> =>
  wholeList(journal, statementJournal, { by: 'group', group: incidentId });

/** Journals what the workflow does to a statement; `decide` sees it as it is at that moment. */
export const appendTo = async (
  journal: StateJournal,
  id: string,
  decide: (
    statement: Statement,
    read: ReadAlong,
  ) => readonly StatementChange[] | Promise<readonly StatementChange[]>,
): Promise<Statement> => {
  const result = await journal.append<Statement, StatementChange, never>(
    statementJournal,
    id,
    TALAN,
    async (statement, read) => {
      if (!statement) throw new StatementUnknown(`No statement ${id}`);
      return ok(await decide(statement, read));
    },
  );
  if (!result.ok) throw new TypeError('The workflow is refused nothing');
  return result.value;
};
