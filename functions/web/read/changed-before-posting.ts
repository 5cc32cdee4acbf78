import type { Incident } from '#domain/incident/incident.ts';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { changesSinceApproval } from '#domain/statement/approval/changes.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import { openDeliveries, waitingDeliveries } from '#domain/statement/open-deliveries.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { forestalled } from '#domain/statement/succession.ts';
import type { WebDeps } from '../deps.ts';

/**
 * Reads what has changed since the approval of words that a person, or a later try, is still to post; nothing where
 * none are. The statement as it is shown.
 */
export const changedBeforePosting = async (
  deps: Pick<WebDeps, 'journal' | 'plan' | 'rules' | 'now'>,
  statement: Statement,
  incident: Incident,
): Promise<BasisChange[]> => {
  if (openDeliveries(statement).length + waitingDeliveries(statement).length === 0) return [];
  const { journal, plan, rules, now } = deps;
  const answered = await answeredComment(journal.read, statement);
  const handovers = await readHandovers(journal);
  const toCheck = await statementToCheck(deps, statement);
  return [
    ...changesSinceApproval(toCheck, { incident, answered, plan, rules, handovers, now: now() }),
    ...(await forestalled(statement, journal.read)),
  ];
};
