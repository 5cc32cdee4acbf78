import type { Incident } from '#domain/incident/incident.ts';
import { isInternal } from '#domain/kind/kind.ts';
import { staleFacts } from '#domain/statement/brief/stale.ts';
import { isStuck } from '#domain/statement/lists.ts';
import type { Statement } from '#domain/statement/statement.ts';

// Stale words for staff stay until they are written anew; updates correct those for the public.
const isStaleForStaff = (statement: Statement, incident: Incident | undefined): boolean =>
  isInternal(statement.kind) &&
  incident !== undefined &&
  staleFacts(statement, incident).length > 0;

/** Whether a statement needs someone at the desk to do something. */
export const needsAttention = (statement: Statement, incident: Incident | undefined): boolean =>
  isStuck(statement) || isStaleForStaff(statement, incident);
