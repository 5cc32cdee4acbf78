import type { Incident } from '../../incident/incident.ts';
import type { Proof, ProofRefusal } from '../../passkey/proof.ts';
import { type Plan, personIn, planVersion } from '../../plan/plan.ts';
import type { Finding } from '../../tone/finding.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import type { BasisChange } from '../basis.ts';
import type { StatementChange } from '../events/statement-events.ts';
import type { DecisionInput } from '../input.ts';
import type { Decision, Statement } from '../statement.ts';
import { isWaiting, type Status } from '../status.ts';
import { maySupersede } from '../supersede.ts';
import { changesSinceCheck } from '../version/changes.ts';
import { capacityOf, hasCleared, isAmong, missingAfter, wasAsked } from './capacity.ts';
import { type Grounds, missingNow, neededFor } from './clearances.ts';
import { type ProofContext, prove } from './prove.ts';

/** Why a decision does not count. */
export type DecisionRefusal =
  | { type: 'no-mandate'; why: 'requester' | 'not-covered' | 'not-asked' | 'review-only' }
  | { type: 'already-decided' }
  | { type: 'not-waiting'; status: Status }
  | { type: 'stale-hash' }
  | { type: 'already-superseded' }
  | { type: 'legal-review-first' }
  | { type: 'facts-changed'; changes: BasisChange[] }
  | { type: 'blocking-findings'; rules: string[]; notOverridable: string[] }
  | ProofRefusal;

/** What a decision is held against, all of it as it is now. */
export interface DecisionContext extends Grounds {
  incident: Incident;
  /** The statement that this one corrects or takes back. */
  superseded?: Statement | undefined;
  findings: readonly Finding[];
  isOverridable: (rule: string) => boolean;
  /** What a signature is held against; only where there is one. */
  signing?: ProofContext['signing'];
}

// Someone whose mandate ends below the severity of now is told that it was raised.
const heldBefore = (statement: Statement, by: string, context: DecisionContext): boolean => {
  const before = statement.check?.basis.severity;
  if (before === undefined || context.incident.severity >= before) return false;
  const incident = { ...context.incident, severity: before };
  return isWaiting(statement.status) && isAmong(statement, by, { ...context, incident }, 'approve');
};

const mandateProblem = (
  statement: Statement,
  by: string,
  { decision }: DecisionInput,
  context: DecisionContext,
): DecisionRefusal | undefined => {
  if (by === statement.requestedBy) return { type: 'no-mandate', why: 'requester' };
  const capacity = capacityOf(statement, by, context);
  if (!capacity) {
    return heldBefore(statement, by, context)
      ? {
          type: 'facts-changed',
          changes: changesSinceCheck(statement, context.incident, context.now),
        }
      : { type: 'no-mandate', why: 'not-covered' };
  }
  if (!wasAsked(statement, by, capacity)) return { type: 'no-mandate', why: 'not-asked' };
  return capacity === 'legal' && decision === 'reject'
    ? { type: 'no-mandate', why: 'review-only' }
    : undefined;
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

// A reviewer clears the words in law; what the tone rules say is for the mandate holder.
const approvalProblem = (
  statement: Statement,
  by: string,
  input: DecisionInput,
  context: DecisionContext,
): DecisionRefusal | undefined => {
  if (input.decision !== 'approve') return undefined;
  if (!statement.check) return { type: 'not-waiting', status: statement.status };
  const isReview = capacityOf(statement, by, context) === 'legal';
  const isReviewDue = missingNow(statement, context)[0] === 'legal';
  if (isReviewDue && !isReview) return { type: 'legal-review-first' };
  const { superseded } = context;
  if (superseded && !maySupersede(superseded)) return { type: 'already-superseded' };
  const changes = changesSinceCheck(statement, context.incident, context.now);
  if (changes.length > 0) return { type: 'facts-changed', changes };
  return isReview ? undefined : findingProblem(input, context);
};

const isDecided = ({ decision }: Statement, by: string, input: DecisionInput): boolean =>
  decision?.by === by && decision.decision === input.decision && decision.hash === input.hash;

const isRepeated = (
  statement: Statement,
  by: string,
  input: DecisionInput,
  context: DecisionContext,
): boolean =>
  isDecided(statement, by, input) ||
  (input.decision === 'approve' &&
    input.hash === statement.hash &&
    hasCleared(statement, by, context));

// What readers may learn of who decided, as the plan says it at that moment.
const approverOf = (by: string, plan: Plan): Decision['approver'] => {
  const person = personIn(plan, by);
  return { role: person?.role ?? '', ...(person?.public && { name: person.name }) };
};

const answerTo = (
  statement: Statement,
  by: string,
  input: DecisionInput,
  context: DecisionContext,
) => ({
  data: {
    version: statement.version,
    hash: input.hash,
    planVersion: planVersion(context.plan),
  },
  words: {
    overrides: usedOverrides(input, context.findings),
    approver: approverOf(by, context.plan),
  },
});

// Only an approval can be the last answer: reviewers clear, they don't publish.
const approved = (
  statement: Statement,
  by: string,
  input: DecisionInput,
  context: DecisionContext,
  proof: Proof,
): StatementChange => {
  const { data, words } = answerTo(statement, by, input, context);
  const purpose = capacityOf(statement, by, context) ?? 'approve';
  const missing = missingAfter(statement, by, context);
  if (purpose === 'legal' || missing.length > 0) {
    return { type: 'cleared', data: { ...data, purpose, missing, proof }, words };
  }
  const { severity, legalHold } = context.incident;
  const needed = neededFor(statement, context);
  return {
    type: 'decided',
    data: { decision: 'approve', ...data, needed, severity, legalHold, proof },
    words: { comment: input.comment, ...words },
  };
};

/**
 * Whether a decision counts, and the entry that it makes: an approval that is not the last one needed
 * is a clearance. The same person repeating the same decision is answered as before and journalled
 * once.
 */
export const decide = (
  statement: Statement,
  by: string,
  input: DecisionInput,
  context: DecisionContext,
): Result<StatementChange[], DecisionRefusal> => {
  if (isRepeated(statement, by, input, context)) return ok([]);
  const problem =
    mandateProblem(statement, by, input, context) ??
    stateProblem(statement, input.hash) ??
    approvalProblem(statement, by, input, context);
  if (problem) return refuse(problem);
  if (input.decision === 'approve') {
    // Last, so that nobody signs what does not count anyway.
    const proved = prove(statement, by, input, context);
    if (!proved.ok) return proved;
    return ok([approved(statement, by, input, context, proved.value)]);
  }
  const { data, words } = answerTo(statement, by, input, context);
  return ok([
    {
      type: 'decided',
      data: { decision: input.decision, ...data },
      words: { comment: input.comment, ...words },
    },
  ]);
};
