import type { FieldOf } from '../form/form-state.ts';
import { one, optional, type Values } from '../form/values.ts';

const OVERRIDE = 'override.';

/** The value of `decision` that approves the words of both languages. */
export const APPROVE_BOTH = 'approve-both';

const decisionIn = (values: Values): string | undefined =>
  one(values, 'decision') === APPROVE_BOTH ? 'approve' : optional(values, 'decision');

/** The field for the reason to override a rule. */
export const overrideField = (rule: string): string => `${OVERRIDE}${rule}`;

const overriddenRules = (values: Values): string[] =>
  [...values.keys()]
    .filter((name) => name.startsWith(OVERRIDE) && optional(values, name) !== undefined)
    .map((name) => name.slice(OVERRIDE.length));

/** The field that the comment of a decision is typed into. */
export const commentField = (values: Values): string =>
  one(values, 'decision') === 'reject' ? 'reason' : 'changes';

// The field has several lines, a reason has one.
const reasonFor = (values: Values, rule: string): string =>
  one(values, overrideField(rule)).replaceAll(/\s+/g, ' ');

// Written by passkey.js: a signature as JSON, or a word where there is none.
const signatureIn = (values: Values): unknown => {
  try {
    return JSON.parse(one(values, 'passkey'));
  } catch {
    return undefined;
  }
};

/** A form of the approval page, as `DecisionInput` takes it. */
export const toDecisionInput = (values: Values): unknown => {
  const decision = decisionIn(values);
  const approves = decision === 'approve';
  return {
    decision,
    hash: one(values, 'hash'),
    comment: approves ? undefined : optional(values, commentField(values)),
    override: approves
      ? overriddenRules(values).map((rule) => ({ rule, reason: reasonFor(values, rule) }))
      : [],
    signature: approves ? signatureIn(values) : undefined,
  };
};

/** The field for a path of a decision's input. */
export const decisionFieldOf =
  (values: Values): FieldOf =>
  ([first, second]) => {
    if (first === 'comment') return commentField(values);
    if (first !== 'override') return undefined;
    const rule = overriddenRules(values)[Number(second)];
    return rule === undefined ? undefined : overrideField(rule);
  };

/** The twin's approval in a form that approves both: its id, and the decision as `DecisionInput` takes it. */
export const twinDecision = (values: Values): { id: string; input: unknown } | undefined => {
  const id = optional(values, 'twin');
  if (one(values, 'decision') !== APPROVE_BOTH || id === undefined) return undefined;
  return { id, input: { decision: 'approve', hash: one(values, 'twinHash'), override: [] } };
};
