import type { Review } from '#domain/incident/review.ts';
import { hashOf } from '#domain/values/canonical.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import { withPlainEnds } from '#domain/values/text.ts';
import { type PlanDiffRefusal, planAfter, planDiffOf } from '../actions/plan-diff.ts';
import type { WebDeps } from '../deps.ts';
import { one, optional, type Values } from '../form/values.ts';

type PlanDeps = Pick<WebDeps, 'planFile'>;

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

/** Whether a proposal is kept that the plan's field does not show: the plan holds it, has changed since, or is not shown. */
export const isKeptAside = ({ planFile }: PlanDeps, review: Review | undefined): boolean => {
  const diff = planDiffIn(review);
  return diff !== undefined && !(planFile && planAfter(planFile, diff) !== undefined);
};

/** Name of the field that takes back what was proposed. */
export const PLAN_TAKEN_BACK = 'planTakenBack';

/** Name of the field with the tag of the text that the sender saw. */
export const PLAN_SEEN = 'planSeen';

/** Tag of the plan's text as its field shows it. */
export const planTag = (text: string): string => hashOf(withPlainEnds(text));

/**
 * What someone changed in the plan's text, as a diff; undefined where they made it the plan again. Who changes
 * nothing in the field leaves what was proposed before, whatever has become of the plan since.
 */
export const typedPlanDiff = (
  deps: PlanDeps,
  review: Review | undefined,
  values: Values,
): Result<string | undefined, PlanDiffRefusal> => {
  const text = optional(values, 'plan');
  const shown = proposedPlan(deps, review);
  const seen = one(values, PLAN_SEEN);
  if (!deps.planFile || shown === undefined || text === undefined || planTag(text) === seen) {
    return ok(one(values, PLAN_TAKEN_BACK) === 'yes' ? undefined : planDiffIn(review));
  }
  if (withPlainEnds(text) === withPlainEnds(deps.planFile.text)) return ok(undefined);
  const diff = seen === planTag(shown) ? planDiffOf(deps.planFile, text) : undefined;
  return diff === undefined ? refuse({ type: 'plan-diff-unfit' }) : ok(diff);
};
