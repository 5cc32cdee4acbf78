import { everydayWith } from '#domain/incident/everyday.ts';
import type { Handover } from '#domain/plan/handover.ts';
import { deadEndOf } from '#domain/statement/approval/dead-end.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { groundsFor } from '../actions/grounds.ts';
import type { WebDeps } from '../deps.ts';
import type { ListedStatement } from '../read/with-incident.ts';

/** Whether a statement of a list waits for answers that can't be enough. */
export const isAtDeadEnd = (
  deps: WebDeps,
  { statement, incident }: ListedStatement,
  handovers: readonly Handover[],
): boolean => {
  const about = incident ?? (statement.incidentId ? undefined : everydayWith(statement.facts));
  if (!about || !isWaiting(statement.status)) return false;
  return deadEndOf(statement, groundsFor(deps, about, handovers)) !== undefined;
};
