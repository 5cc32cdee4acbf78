import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { WebDeps } from '../deps.ts';
import type { Listed } from '../statement/statement-rows.tsx';

/** Statements with the incidents that they are about, each incident read once. */
export const withIncidents = async (
  deps: WebDeps,
  statements: readonly Statement[],
): Promise<Listed[]> => {
  const ids = [...new Set(statements.map(({ incidentId }) => incidentId))];
  const incidents = await Promise.all(ids.map((id) => deps.journal.read(incidentJournal, id)));
  return statements.map((statement) => ({
    statement,
    incident: incidents[ids.indexOf(statement.incidentId)],
  }));
};
