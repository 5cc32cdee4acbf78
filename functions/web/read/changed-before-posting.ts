import type { Incident } from '#domain/incident/incident.ts';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import { changesBeforePosting } from '#domain/statement/approval/changes.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { WebDeps } from '../deps.ts';

/** Reads what has changed since the approval of words that are still to be posted; the statement as it is shown. */
export const changedBeforePosting = async (
  { journal, plan, rules, now }: Pick<WebDeps, 'journal' | 'plan' | 'rules' | 'now'>,
  statement: Statement,
  incident: Incident,
): Promise<BasisChange[]> => {
  const answered = await answeredComment(journal.read, statement);
  return changesBeforePosting(statement, { incident, answered, plan, rules, now: now() });
};
