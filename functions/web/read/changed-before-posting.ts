import type { Incident } from '#domain/incident/incident.ts';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import { seenStatement } from '#domain/moderation/seen-statements.ts';
import { changesBeforePosting } from '#domain/statement/approval/changes.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import type { WebDeps } from '../deps.ts';

/** Reads what has changed since the approval of words that are still to be posted. */
export const changedBeforePosting = async (
  { journal, plan, rules, now }: Pick<WebDeps, 'journal' | 'plan' | 'rules' | 'now'>,
  statement: Statement,
  incident: Incident,
): Promise<BasisChange[]> => {
  const answered = await answeredComment(journal.read, statement);
  const seen = await seenStatement({ journal }, statement);
  return changesBeforePosting(seen, { incident, answered, plan, rules, now: now() });
};
