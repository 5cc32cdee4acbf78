import type { Level } from '#domain/incident/lowering.ts';
import type { StatementToCheck } from '#domain/moderation/statement-to-check.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import { type Away, awayAt } from '#domain/plan/handover.ts';
import type { PasskeyRule } from '#domain/plan/plan.ts';
import {
  answerProblem,
  type DecisionContext,
  type DecisionRefusal,
} from '#domain/statement/approval/answer-problem.ts';
import { type DeadEnd, deadEndOf } from '#domain/statement/approval/dead-end.ts';
import {
  type Capacity,
  type Standing,
  type StandingGrounds,
  standingOf,
} from '#domain/statement/approval/standing.ts';
import { checkStatement, opinionsOn } from '#domain/statement/brief/check.ts';
import { type Dependence, dependencesOf } from '#domain/statement/dependence.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import type { Finding } from '#domain/tone/finding.ts';
import type { SignedInView } from '../view/view.ts';

/** A refusal that stops an approval of the words as they are. */
export type Obstacle = Extract<
  DecisionRefusal,
  { type: 'facts-changed' | 'blocking-findings' | 'legal-review-first' }
>;

/** The effect of an answer by this person: its capacity, and the answers that are missing after it. */
export interface Answering {
  capacity: Capacity;
  missing: readonly Purpose[];
  /** Whether it must be signed with a passkey. */
  passkey: PasskeyRule;
  /** Why this person's approval does not count alone; empty where it does. */
  dependences: readonly Dependence[];
  /** Why no answers are enough, if none are. */
  deadEnd: DeadEnd | undefined;
  /** The level that the words are held to. */
  level: Level;
  /** Whether someone else has approved these words already. */
  isSecond: boolean;
  /** The person whose place they take, and whether that one was away at the start of the round. */
  insteadOf?: { person: string; away: Away | undefined } | undefined;
}

/** What a person sees of a statement: the question to answer, the decision, or a refusal. */
export type Access =
  | { as: 'decider'; findings: Finding[]; obstacle: Obstacle | undefined; answering: Answering }
  | { as: 'witness'; findings: Finding[] }
  | { as: 'refused'; refusal: DecisionRefusal; away: Away | undefined };

const isObstacle = (refusal: DecisionRefusal): refusal is Obstacle =>
  refusal.type === 'facts-changed' ||
  refusal.type === 'blocking-findings' ||
  refusal.type === 'legal-review-first';

const insteadOf = (
  { me }: SignedInView,
  { rounds, clearances }: Statement,
  { plan, handovers }: StandingGrounds,
): Answering['insteadOf'] => {
  const round = rounds.findLast(({ people, everyone }) => !everyone && people.includes(me.id));
  // Nobody stands in for a person who has answered.
  if (!round?.insteadOf || clearances.some(({ by }) => by === round.insteadOf)) return undefined;
  const away = awayAt(plan, round.insteadOf, { at: new Date(round.from), handovers });
  return { person: round.insteadOf, away };
};

const decider = (
  view: SignedInView,
  statement: Statement,
  standing: Standing,
  context: DecisionContext,
  findings: Finding[],
): Access => {
  const approval = { decision: 'approve' as const, hash: statement.hash ?? '', override: [] };
  const problem = answerProblem(statement, view.me.id, standing, approval, context);
  const answering: Answering = {
    capacity: standing.capacity ?? 'approve',
    missing: standing.missingAfter,
    passkey: standing.passkey,
    dependences: dependencesOf(view.me.id, statement, context),
    deadEnd: deadEndOf(statement, context),
    level: standing.level,
    isSecond: standing.given.some(({ purpose }) => purpose === 'approve'),
    insteadOf: insteadOf(view, statement, context),
  };
  const obstacle = problem && isObstacle(problem) ? problem : undefined;
  return { as: 'decider', findings, obstacle, answering };
};

const isOpenDraft = ({ status }: Statement): boolean => status === 'drafting';

/**
 * Works out what a person sees of a statement now. It uses the same standing and checks as a decision,
 * so the page offers exactly the answers that would count.
 */
export const accessTo = (
  view: SignedInView,
  statement: StatementToCheck,
  grounds: StandingGrounds,
): Access => {
  const { me, plan, rules, now } = view;
  const findings = [
    ...checkStatement(statement, grounds.incident, plan, rules, now),
    ...opinionsOn(statement),
  ];
  const standing = standingOf(statement, me.id, grounds);
  const isMine = statement.decision?.by === me.id && !isWaiting(statement.status);
  if (isMine || standing.hasCleared) return { as: 'witness', findings };
  const context = { ...grounds, findings, isOverridable: rules.isOverridable };
  const anyAnswer = {
    decision: 'request-changes' as const,
    hash: statement.hash ?? '',
    override: [],
  };
  const refusal = answerProblem(statement, me.id, standing, anyAnswer, context);
  if (!refusal) return decider(view, statement, standing, context, findings);
  const isOver = refusal.type === 'already-decided' || refusal.type === 'not-waiting';
  return isOver && !isOpenDraft(statement)
    ? { as: 'witness', findings }
    : {
        as: 'refused',
        refusal,
        away: awayAt(plan, me.id, { at: view.now, handovers: grounds.handovers }),
      };
};
