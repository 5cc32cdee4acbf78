import type { Incident } from '../../incident/incident.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ToneRules } from '../../tone/rules.ts';
import { type AnsweredComment, isCommentChanged } from '../answered-comment.ts';
import { type BasisChange, basisChanges } from '../basis.ts';
import { checkStatement, type ToCheck } from '../brief/check.ts';
import { levelFor } from '../demand.ts';
import { isSaid, promisesAfterEnd } from '../promising.ts';
import { isPlannedTimePast } from '../schedule.ts';
import type { Statement } from '../statement.ts';
import { isApprovedAsDemanded, isFullyApproved, isStillMandated } from './approved.ts';
import type { Grounds } from './clearances.ts';
import { coversRule } from './overriding.ts';

/** What words are compared with, as it is now. */
export interface GroundsNow {
  incident: Incident;
  /** The comment that they answer, if any. */
  answered: AnsweredComment | undefined;
  now: Date;
}

/** What approved words are compared with: the tone rules are asked about them again. */
export interface ApprovalGrounds extends GroundsNow {
  plan: Plan;
  rules: ToneRules;
  handovers: Grounds['handovers'];
}

// Nothing for words that have not been checked.
const changesSinceCheck = (
  statement: Statement,
  { incident, answered, now }: GroundsNow,
): BasisChange[] => {
  const { check, nextUpdateAt } = statement;
  if (!check) return [];
  const changes = basisChanges(check.basis, incident, nextUpdateAt, now);
  if (nextUpdateAt && !isSaid(statement) && promisesAfterEnd(statement, incident)) {
    changes.push({ what: 'promised-after-end', nextUpdateAt });
  }
  return isCommentChanged(statement, answered)
    ? [...changes, { what: 'comment-changed' }]
    : changes;
};

/** What keeps the current words from being approved now: what has changed, or that their time is past. */
export const changesBeforeApproval = (statement: Statement, grounds: GroundsNow): BasisChange[] => {
  const changes = changesSinceCheck(statement, grounds);
  const { publishAt } = statement;
  return publishAt && isPlannedTimePast(statement, grounds.now)
    ? [...changes, { what: 'planned-time-passed', publishAt }]
    : changes;
};

// Held against the incident of now, at the time of the decision: only what was changed counts, and a rule
// that minds the time alone stops no second try.
const blocksSince = (
  statement: ToCheck,
  { at, overrides }: NonNullable<Statement['decision']>,
  { incident, plan, rules }: ApprovalGrounds,
): BasisChange[] => {
  const blocking = checkStatement(statement, incident, plan, rules, new Date(at)).filter(
    ({ severity }) => severity === 'block',
  );
  return [...new Set(blocking.map(({ rule }) => rule))]
    .filter((rule) => !overrides.some((override) => coversRule(override, rule, statement)))
    .map((rule) => ({ what: 'rule-blocks', rule }));
};

// What the plan of now no longer covers; what was tampered with is not for people to approve again.
const changesOfPlan = (statement: Statement, grounds: ApprovalGrounds): BasisChange[] => {
  if (!isApprovedAsDemanded(statement)) return [];
  return [
    ...(isFullyApproved(statement, grounds.plan) ? [] : [{ what: 'plan-demands-more' as const }]),
    ...(isStillMandated(statement, grounds) ? [] : [{ what: 'mandate-ended' as const }]),
  ];
};

// Lowered again, what was raised holds until enough others have agreed.
const changesOfLevel = (
  statement: ToCheck,
  { severity, legalHold }: NonNullable<Statement['decision']>,
  { incident, plan }: ApprovalGrounds,
): BasisChange[] => {
  const level = levelFor(statement, incident, plan);
  const from = severity ?? statement.check?.basis.severity;
  const isRaised = from !== undefined && level.severity < from && incident.severity >= from;
  return [
    ...(isRaised ? [{ what: 'severity-raised' as const, from, to: level.severity }] : []),
    ...(legalHold === false && level.legalHold ? [{ what: 'legal-hold-set' as const }] : []),
  ];
};

/** What has changed since words were approved; they must not go out on it any more. */
export const changesSinceApproval = (
  statement: ToCheck,
  grounds: ApprovalGrounds,
): BasisChange[] => {
  const { decision } = statement;
  const { incident } = grounds;
  if (decision?.decision !== 'approve') return [];
  const { protectedNames } = decision;
  const changes = [
    ...changesSinceCheck(statement, grounds),
    ...changesOfLevel(statement, decision, grounds),
  ];
  const isNew = (name: string) => protectedNames?.includes(name) === false;
  if (incident.protectedNames.some(isNew)) changes.push({ what: 'name-protected' });
  return [
    ...changes,
    ...changesOfPlan(statement, grounds),
    ...blocksSince(statement, decision, grounds),
  ];
};

/** Whether words may go on as they stand: nothing that they rest on keeps them from it. */
export const standsFirm = (statement: ToCheck, grounds: ApprovalGrounds): boolean =>
  changesBeforeApproval(statement, grounds).length === 0 &&
  changesSinceApproval(statement, grounds).length === 0;
