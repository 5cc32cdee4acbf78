import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { staleFacts } from '#domain/statement/brief/stale.ts';
import { isToldToStaff } from '#domain/statement/lists.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';

/** Why nothing is counted: there is no such notice, or it no longer holds as it was written. */
export type ReadRefusal = { type: 'not-found' } | { type: 'no-longer-so' };

/**
 * Counts someone who says that they have read what staff were told. What has changed since is counted for
 * nobody: they have read what no longer holds.
 */
export const noteRead = async (
  deps: Pick<WebDeps, 'journal' | 'staffReads' | 'now'>,
  reader: string,
  statementId: string,
): Promise<Result<{ count: number }, ReadRefusal>> => {
  const statement = await deps.journal.read(statementJournal, statementId);
  if (!statement?.incidentId || !isToldToStaff(statement)) {
    return refuse({ type: 'not-found' });
  }
  const incident = await deps.journal.read(incidentJournal, statement.incidentId);
  if (incident?.phase !== 'active') return refuse({ type: 'not-found' });
  if (statement.supersededBy || staleFacts(statement, incident).length > 0) {
    return refuse({ type: 'no-longer-so' });
  }
  await deps.staffReads.note(statementId, reader, deps.now());
  return ok({ count: await deps.staffReads.count(statementId) });
};
