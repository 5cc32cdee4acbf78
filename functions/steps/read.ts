import type { Incident } from '#domain/incident/incident.ts';
import { incidentOf } from '#domain/incident/incident-of.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { ReadAlong, StateJournal } from '#domain/journal/journal.ts';
import { appendReceipt } from '#domain/statement/append-receipt.ts';
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
  const incident = statement && (await incidentOf(journal.read, statement));
  if (!statement || !incident) throw new StatementUnknown(`No statement ${id}`);
  return { statement, incident };
};

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

/** Journals a receipt, and with it what it does to the promises of the incident. */
export const appendReceiptTo = async (
  { journal, now }: { journal: StateJournal; now: () => Date },
  id: string,
  decide: (statement: Statement) => readonly StatementChange[],
): Promise<void> => {
  await appendReceipt<never>(journal, { id, by: TALAN, now }, (statement) => {
    if (!statement) throw new StatementUnknown(`No statement ${id}`);
    return ok(decide(statement));
  });
};
