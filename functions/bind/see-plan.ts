import { TALAN } from '#domain/journal/entry.ts';
import type { StateJournal } from '#domain/journal/journal.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { PLAN_ID, planJournal, planSeen } from '#domain/plan/plan-journal.ts';
import { ok } from '#domain/values/result.ts';

/** Journals the plan, which holds no phone numbers, when this version of it is seen for the first time. */
export const seePlan = async (journal: StateJournal, plan: Plan): Promise<void> => {
  await journal.append(planJournal, PLAN_ID, TALAN, (state) => ok(planSeen(state, plan)));
};
