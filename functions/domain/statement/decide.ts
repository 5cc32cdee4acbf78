import type { Incident } from '../incident/incident.ts';
import { holdersFor } from '../plan/mandate.ts';
import { type Plan, personIn, planVersion } from '../plan/plan.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Finding } from '../tone/finding.ts';
import { type BasisChange, basisChanges } from './basis.ts';
import type { StatementChange } from './events.ts';
import type { DecisionInput } from './input.ts';
import type { Decision, Statement } from './statement.ts';
import { isWaiting, type Status } from './status.ts';
import { maySupersede } from './supersede.ts';

/** Why a decision does not count. */
export type DecisionRefusal =
  | { type: 'no-mandate'; why: 'requester' | 'not-covered' | 'not-asked' }
  | { type: 'already-decided' }
  | { type: 'not-waiting'; status: Status }
  | { type: 'stale-hash' }
  | { type: 'already-superseded' }
  | { type: 'facts-changed'; changes: BasisChange[] }
  | { type: 'blocking-findings'; rules: string[]; notOverridable: string[] };

/** What a decision is held against, all of it as it is now. */
export interface DecisionContext {
  plan: Plan;
  incident: Incident;
  /** The statement that this one corrects or takes back. */
  superseded?: Statement | undefined;
  findings: readonly Finding[];
  isOverridable: (rule: string) => boolean;
  now: Date;
}

const questionOf = (statement: Statement, severity: Incident['severity']) => ({
  kind: statement.kind,
  severity,
  channels: statement.channels,
  language: statement.language,
  requestedBy: statement.requestedBy,
});

/** Who may approve this statement under the plan and severity of now, in the order of asking. */
export const holdersOf = (statement: Statement, incident: Incident, plan: Plan) =>
  holdersFor(plan, questionOf(statement, incident.severity));

const holds = (statement: Statement, by: string, severity: Incident['severity'], plan: Plan) =>
  holdersFor(plan, questionOf(statement, severity)).some((holder) => holder.person === by);

const changesSince = (statement: Statement, context: DecisionContext): BasisChange[] =>
  statement.check
    ? basisChanges(statement.check.basis, context.incident, statement.nextUpdateAt, context.now)
    : [];

/** What has changed since approved words were checked; they must not go out on it any more. */
export const changesSinceApproval = (
  statement: Statement,
  incident: Incident,
  now: Date,
): BasisChange[] =>
  statement.check && statement.decision?.decision === 'approve'
    ? basisChanges(statement.check.basis, incident, statement.nextUpdateAt, now)
    : [];

const mandateProblem = (
  statement: Statement,
  by: string,
  context: DecisionContext,
): DecisionRefusal | undefined => {
  if (by === statement.requestedBy) return { type: 'no-mandate', why: 'requester' };
  if (!holds(statement, by, context.incident.severity, context.plan)) {
    const before = statement.check?.basis.severity;
    const wasRaised = before !== undefined && context.incident.severity < before;
    return wasRaised && isWaiting(statement.status) && holds(statement, by, before, context.plan)
      ? { type: 'facts-changed', changes: changesSince(statement, context) }
      : { type: 'no-mandate', why: 'not-covered' };
  }
  const asked = statement.rounds.some((round) => round.people.includes(by));
  return asked ? undefined : { type: 'no-mandate', why: 'not-asked' };
};

const stateProblem = (statement: Statement, hash: string): DecisionRefusal | undefined => {
  if (!isWaiting(statement.status)) {
    return statement.decision
      ? { type: 'already-decided' }
      : { type: 'not-waiting', status: statement.status };
  }
  return statement.hash === hash ? undefined : { type: 'stale-hash' };
};

const findingProblem = (
  input: DecisionInput,
  { findings, isOverridable }: DecisionContext,
): DecisionRefusal | undefined => {
  const overridden = input.override.map((override) => override.rule);
  const blocking = findings.filter((finding) => finding.severity === 'block');
  const rules = [...new Set(blocking.map((finding) => finding.rule))].filter(
    (rule) => !isOverridable(rule) || !overridden.includes(rule),
  );
  if (rules.length === 0) return undefined;
  const notOverridable = rules.filter((rule) => !isOverridable(rule));
  return { type: 'blocking-findings', rules, notOverridable };
};

// Only what the rules found can be overridden, and only by approving.
const usedOverrides = (
  { decision, override }: DecisionInput,
  findings: readonly Finding[],
): DecisionInput['override'] =>
  decision === 'approve'
    ? override.filter(({ rule }) => findings.some((finding) => finding.rule === rule))
    : [];

const approvalProblem = (
  statement: Statement,
  input: DecisionInput,
  context: DecisionContext,
): DecisionRefusal | undefined => {
  if (input.decision !== 'approve') return undefined;
  if (!statement.check) return { type: 'not-waiting', status: statement.status };
  const { superseded } = context;
  if (superseded && !maySupersede(superseded)) return { type: 'already-superseded' };
  const changes = changesSince(statement, context);
  return changes.length > 0 ? { type: 'facts-changed', changes } : findingProblem(input, context);
};

const isRepeated = (statement: Statement, by: string, input: DecisionInput): boolean =>
  statement.decision?.by === by &&
  statement.decision.decision === input.decision &&
  statement.decision.hash === input.hash;

// What readers may learn of who decided, as the plan says it at that moment.
const approverOf = (by: string, plan: Plan): Decision['approver'] => {
  const person = personIn(plan, by);
  return { role: person?.role ?? '', ...(person?.public && { name: person.name }) };
};

/**
 * Whether a decision counts, and the entry that it makes. The same person repeating the same
 * decision is answered as before and journalled once.
 */
export const decide = (
  statement: Statement,
  by: string,
  input: DecisionInput,
  context: DecisionContext,
): Result<StatementChange[], DecisionRefusal> => {
  if (isRepeated(statement, by, input)) return ok([]);
  const problem =
    mandateProblem(statement, by, context) ??
    stateProblem(statement, input.hash) ??
    approvalProblem(statement, input, context);
  if (problem) return refuse(problem);
  return ok([
    {
      type: 'decided',
      data: {
        decision: input.decision,
        version: statement.version,
        hash: input.hash,
        planVersion: planVersion(context.plan),
      },
      words: {
        comment: input.comment,
        overrides: usedOverrides(input, context.findings),
        approver: approverOf(by, context.plan),
      },
    },
  ]);
};
