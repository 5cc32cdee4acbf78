import { incidentOf } from '#domain/incident/incident-of.ts';
import type { ReadAlong } from '#domain/journal/journal.ts';
import { answeredComment } from '#domain/moderation/answered-comment.ts';
import type { QuotesDeps } from '#domain/moderation/own-quotes.ts';
import { statementToCheck } from '#domain/moderation/statement-to-check.ts';
import { readHandovers } from '#domain/plan/plan-journal.ts';
import { type ApprovalGrounds, changesSinceApproval } from '#domain/statement/approval/changes.ts';
import type { BasisChange } from '#domain/statement/basis.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { forestalled } from '#domain/statement/succession.ts';
import { StatementUnknown } from '#domain/workflow/failure.ts';
import type { StepDeps } from './deps.ts';

/** What approved words are compared with needs this from outside. */
export type ComparingDeps = Pick<StepDeps, 'rules' | 'now'> & QuotesDeps;

/** What approved words rest on, as it is now. Throws `StatementUnknown`. */
export const groundsNow = async (
  { plan, rules, now }: ComparingDeps,
  statement: Statement,
  read: ReadAlong,
): Promise<ApprovalGrounds> => {
  const incident = await incidentOf(read, statement);
  if (!incident) throw new StatementUnknown(`No incident of statement ${statement.id}`);
  const answered = await answeredComment(read, statement);
  const handovers = await readHandovers({ read });
  return { incident, answered, plan, rules, handovers, now: now() };
};

/** What has changed since words were approved, so that they must not go out on it any more. */
export const changedSinceApproval = async (
  deps: ComparingDeps,
  statement: Statement,
  grounds: ApprovalGrounds,
  read: ReadAlong,
): Promise<BasisChange[]> => [
  ...changesSinceApproval(await statementToCheck(deps, statement), grounds),
  ...(await forestalled(statement, read)),
];
