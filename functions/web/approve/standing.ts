import type { Incident } from '#domain/incident/incident.ts';
import { checkStatement } from '#domain/statement/check.ts';
import { type DecisionRefusal, decide } from '#domain/statement/decide.ts';
import type { DecisionKind, Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { SignedInView } from '../layout/view.ts';

/** What keeps someone from approving the words as they are. */
export type Obstacle = Extract<DecisionRefusal, { type: 'facts-changed' | 'blocking-findings' }>;

/** How someone stands to a statement: may decide, sees what was decided, or is refused. */
export type Standing =
  | { as: 'decider'; findings: Finding[]; obstacle: Obstacle | undefined }
  | { as: 'witness'; findings: Finding[] }
  | { as: 'refused'; refusal: DecisionRefusal };

const isObstacle = (refusal: DecisionRefusal): refusal is Obstacle =>
  refusal.type === 'facts-changed' || refusal.type === 'blocking-findings';

const trial = (
  view: SignedInView,
  statement: Statement,
  incident: Incident,
  findings: Finding[],
  decision: DecisionKind,
) => {
  const { plan, rules } = view.deps;
  const context = { plan, incident, findings, isOverridable: rules.isOverridable, now: view.now };
  return decide(
    statement,
    view.me.id,
    { decision, hash: statement.hash ?? '', override: [] },
    context,
  );
};

const decider = (
  view: SignedInView,
  statement: Statement,
  incident: Incident,
  findings: Finding[],
): Standing => {
  const approval = trial(view, statement, incident, findings, 'approve');
  const obstacle = !approval.ok && isObstacle(approval.refusal) ? approval.refusal : undefined;
  return { as: 'decider', findings, obstacle };
};

/**
 * How someone stands to a statement now. It is found out by trying the decision itself, so that the
 * page offers exactly what a decision would be granted.
 */
export const standingOf = (
  view: SignedInView,
  statement: Statement,
  incident: Incident,
): Standing => {
  const { plan, rules } = view.deps;
  const findings = checkStatement(statement, incident, plan, rules);
  const isMine = statement.decision?.by === view.me.id;
  if (isMine && !isWaiting(statement.status)) return { as: 'witness', findings };
  const attempt = trial(view, statement, incident, findings, 'reject');
  if (attempt.ok) return decider(view, statement, incident, findings);
  const { refusal } = attempt;
  const isOver = refusal.type === 'already-decided' || refusal.type === 'not-waiting';
  return isOver && !isOpenDraft(statement)
    ? { as: 'witness', findings }
    : { as: 'refused', refusal };
};

const isOpenDraft = ({ status }: Statement): boolean => status === 'drafting';
