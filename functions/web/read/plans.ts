import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import { type SeenPlan, seenPlans } from '#domain/proof/seen-plans.ts';
import type { WebDeps } from '../deps.ts';

/** Reads the versions of the crisis plan, oldest first. */
export const readPlans = async ({ journal }: Pick<WebDeps, 'journal'>): Promise<SeenPlan[]> => {
  const whole = await wholeJournal(journal, `${planJournal.name}#${PLAN_ID}`);
  return whole ? seenPlans(whole) : [];
};
