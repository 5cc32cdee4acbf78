import type { ProofRefusal } from '../../passkey/proof.ts';
import type { Finding } from '../../tone/finding.ts';
import type { Quotes } from '../../tone/quotes.ts';
import type { DecisionInput } from '../answer-input.ts';
import type { BasisChange } from '../basis.ts';
import type { Statement } from '../statement.ts';
import { isWaiting, type Status } from '../status.ts';
import { maySupersede } from '../supersede.ts';
import type { ProofContext } from './prove.ts';
import { mayAnswer, type Standing, type StandingGrounds } from './standing.ts';

/** Why a decision does not count. */
export type DecisionRefusal =
  | { type: 'no-mandate'; why: 'requester' | 'not-covered' | 'not-asked' | 'review-only' }
  | { type: 'already-decided' }
  | { type: 'not-waiting'; status: Status }
  | { type: 'stale-hash' }
  | { type: 'already-superseded' }
  | { type: 'legal-review-first' }
  | { type: 'facts-changed'; changes: readonly BasisChange[] }
  | { type: 'blocking-findings'; rules: string[]; notOverridable: string[] }
  | ProofRefusal;

/** What a decision is held against, all of it as it is now. */
export interface DecisionContext extends StandingGrounds {
  /** The statement that this one corrects or takes back. */
  superseded?: Statement | undefined;
  /** Whether other words than these take its place. */
  isTaken?: boolean | undefined;
  findings: readonly Finding[];
  /** What the words quote of removed comments. */
  quotes?: Quotes | undefined;
  isOverridable: (rule: string) => boolean;
  /** What a signature is held against; only where there is one. */
  signing?: ProofContext['signing'];
}

// Someone whose mandate ends below the severity of now is told that it was raised.
const mightAnswerBefore = (statement: Statement, by: string, context: StandingGrounds): boolean => {
  const before = statement.check?.basis.severity;
  if (before === undefined || context.incident.severity >= before) return false;
  const incident = { ...context.incident, severity: before };
  return (
    isWaiting(statement.status) && mayAnswer(statement, by, { ...context, incident }, 'approve')
  );
};

const mandateProblem = (
  statement: Statement,
  by: string,
  { capacity, wasAsked, changes }: Standing,
  { decision }: DecisionInput,
  context: StandingGrounds,
): DecisionRefusal | undefined => {
  if (by === statement.requestedBy) return { type: 'no-mandate', why: 'requester' };
  if (!capacity) {
    return mightAnswerBefore(statement, by, context)
      ? { type: 'facts-changed', changes }
      : { type: 'no-mandate', why: 'not-covered' };
  }
  if (!wasAsked) return { type: 'no-mandate', why: 'not-asked' };
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

// A reviewer clears the words in law; what the tone rules say is for the mandate holder.
const approvalProblem = (
  statement: Statement,
  { capacity, missing, changes }: Standing,
  input: DecisionInput,
  context: DecisionContext,
): DecisionRefusal | undefined => {
  if (input.decision !== 'approve') return undefined;
  if (!statement.check) return { type: 'not-waiting', status: statement.status };
  const isReview = capacity === 'legal';
  if (missing[0] === 'legal' && !isReview) return { type: 'legal-review-first' };
  const { superseded, isTaken } = context;
  if (isTaken || (superseded && !maySupersede(superseded))) return { type: 'already-superseded' };
  if (changes.length > 0) return { type: 'facts-changed', changes };
  return isReview ? undefined : findingProblem(input, context);
};

/** Why an answer does not count, but for its signature; undefined when it counts. */
export const answerProblem = (
  statement: Statement,
  by: string,
  standing: Standing,
  input: DecisionInput,
  context: DecisionContext,
): DecisionRefusal | undefined =>
  mandateProblem(statement, by, standing, input, context) ??
  stateProblem(statement, input.hash) ??
  approvalProblem(statement, standing, input, context);
