import {
  areListsCurrent,
  noteListsCurrent,
  refreshLists,
} from '#adapters/dynamodb/refresh-lists.ts';
import type { Table } from '#adapters/dynamodb/table-keys.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';

/** Puts what an earlier version wrote into the lists of this one; it does so once for each data folder. */
export const keepListsCurrent = async (table: Table): Promise<void> => {
  if (await areListsCurrent(table)) return;
  await refreshLists(table, incidentJournal);
  await refreshLists(table, statementJournal);
  await noteListsCurrent(table);
};
