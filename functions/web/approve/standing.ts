import type { Incident } from '#domain/incident/incident.ts';
import type { DecisionKind } from '#domain/passkey/decision-kind.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import { type Away, awayAt } from '#domain/plan/handover.ts';
import {
  type Capacity,
  capacityOf,
  hasCleared,
  missingAfter,
} from '#domain/statement/approval/capacity.ts';
import { type Grounds, validClearances } from '#domain/statement/approval/clearances.ts';
import { type DecisionRefusal, decide } from '#domain/statement/approval/decide.ts';
import { checkStatement, opinionsOn } from '#domain/statement/brief/check.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { SignedInView } from '../layout/view.ts';

/** What keeps someone from approving the words as they are. */
export type Obstacle = Extract<
  DecisionRefusal,
  { type: 'facts-changed' | 'blocking-findings' | 'legal-review-first' }
>;

/** What an answer of this person comes to: in which capacity they give it, what is missing after it. */
export interface Answering {
  capacity: Capacity;
  missing: readonly Purpose[];
  /** Someone else has approved these words already. */
  isSecond: boolean;
  /** Whose place they take, and whether that person was away when they were asked. */
  insteadOf?: { person: string; away: Away | undefined } | undefined;
}

/** How someone stands to a statement: may decide, sees what was decided, or is refused. */
export type Standing =
  | { as: 'decider'; findings: Finding[]; obstacle: Obstacle | undefined; answering: Answering }
  | { as: 'witness'; findings: Finding[] }
  | { as: 'refused'; refusal: DecisionRefusal; away: Away | undefined };

/** What the question is held against now. */
export type StandingGrounds = Grounds & { incident: Incident };

const isObstacle = (refusal: DecisionRefusal): refusal is Obstacle =>
  refusal.type === 'facts-changed' ||
  refusal.type === 'blocking-findings' ||
  refusal.type === 'legal-review-first';

const trial = (
  view: SignedInView,
  statement: Statement,
  grounds: StandingGrounds,
  findings: Finding[],
  decision: DecisionKind,
) => {
  const context = { ...grounds, findings, isOverridable: view.deps.rules.isOverridable };
  return decide(
    statement,
    view.me.id,
    { decision, hash: statement.hash ?? '', override: [] },
    context,
  );
};

const insteadOf = (
  { me }: SignedInView,
  { rounds, clearances }: Statement,
  { plan, handovers }: StandingGrounds,
): Answering['insteadOf'] => {
  const round = rounds.findLast(({ people, everyone }) => !everyone && people.includes(me.id));
  // Who has answered is not stood in for.
  if (!round?.insteadOf || clearances.some(({ by }) => by === round.insteadOf)) return undefined;
  const away = awayAt(plan, round.insteadOf, { at: new Date(round.from), handovers });
  return { person: round.insteadOf, away };
};

const answeringOf = (
  view: SignedInView,
  statement: Statement,
  grounds: StandingGrounds,
): Answering => ({
  capacity: capacityOf(statement, view.me.id, grounds) ?? 'approve',
  missing: missingAfter(statement, view.me.id, grounds),
  isSecond: validClearances(statement, grounds).some(({ purpose }) => purpose === 'approve'),
  insteadOf: insteadOf(view, statement, grounds),
});

const decider = (
  view: SignedInView,
  statement: Statement,
  grounds: StandingGrounds,
  findings: Finding[],
): Standing => {
  const approval = trial(view, statement, grounds, findings, 'approve');
  const obstacle = !approval.ok && isObstacle(approval.refusal) ? approval.refusal : undefined;
  return { as: 'decider', findings, obstacle, answering: answeringOf(view, statement, grounds) };
};

/**
 * How someone stands to a statement now. It is found out by trying the decision itself, so that the
 * page offers exactly what a decision would be granted.
 */
export const standingOf = (
  view: SignedInView,
  statement: Statement,
  grounds: StandingGrounds,
): Standing => {
  const { plan, rules } = view.deps;
  const { me } = view;
  const findings = [
    ...checkStatement(statement, grounds.incident, plan, rules),
    ...opinionsOn(statement),
  ];
  const isMine = statement.decision?.by === me.id && !isWaiting(statement.status);
  if (isMine || hasCleared(statement, me.id, grounds)) return { as: 'witness', findings };
  const attempt = trial(view, statement, grounds, findings, 'request-changes');
  if (attempt.ok) return decider(view, statement, grounds, findings);
  const { refusal } = attempt;
  const isOver = refusal.type === 'already-decided' || refusal.type === 'not-waiting';
  return isOver && !isOpenDraft(statement)
    ? { as: 'witness', findings }
    : {
        as: 'refused',
        refusal,
        away: awayAt(plan, me.id, { at: view.now, handovers: grounds.handovers }),
      };
};

const isOpenDraft = ({ status }: Statement): boolean => status === 'drafting';
