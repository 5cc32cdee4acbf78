import type { Review } from '#domain/incident/review.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import { type PlanDiffRefusal, planAfter, planDiffOf } from '../actions/plan-diff.ts';
import type { WebDeps } from '../deps.ts';
import { one, optional, type Values } from '../form/values.ts';

type PlanDeps = Pick<WebDeps, 'planFile' | 'planVersion'>;

/** The change to the plan that a review proposes, as a diff. */
export const planDiffIn = (review: Review | undefined): string | undefined =>
  review?.change.find(({ planDiff }) => planDiff !== undefined)?.planDiff;

/** The plan's text with what a review proposes, for its field; undefined where the plan is not shown. */
export const proposedPlan = (
  { planFile }: PlanDeps,
  review: Review | undefined,
): string | undefined => {
  const diff = planDiffIn(review);
  return planFile && ((diff && planAfter(planFile, diff)) ?? planFile.text);
};

/** Name of the field that says which plan the sender saw. */
export const PLAN_SEEN = 'planSeen';

/**
 * What someone changed in the plan's text, as a diff; undefined where they changed nothing. What was proposed
 * before stays where the plan has changed since, or is not shown.
 */
export const typedPlanDiff = (
  { planFile, planVersion }: PlanDeps,
  review: Review | undefined,
  values: Values,
): Result<string | undefined, PlanDiffRefusal> => {
  const text = optional(values, 'plan')?.replaceAll('\r\n', '\n');
  const before = planDiffIn(review);
  if (!planFile || text === undefined) return ok(before);
  const stays = before !== undefined && planAfter(planFile, before) === undefined;
  if (text === planFile.text) return ok(stays ? before : undefined);
  const diff = one(values, PLAN_SEEN) === planVersion ? planDiffOf(planFile, text) : undefined;
  return diff === undefined ? refuse({ type: 'plan-diff-unfit' }) : ok(diff);
};
