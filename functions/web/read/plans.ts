import type { JournalItem } from '#domain/journal/journal.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { personIn } from '#domain/plan/plan.ts';
import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import { type SeenPlan, seenPlans } from '#domain/proof/seen-plans.ts';
import type { WebDeps } from '../deps.ts';
import { peopleOf } from '../pieces/history/people-of.ts';
import type { View } from '../view/view.ts';

/** Reads the versions of the crisis plan, oldest first. */
export const readPlans = async ({ journal }: Pick<WebDeps, 'journal'>): Promise<SeenPlan[]> => {
  const whole = await wholeJournal(journal, `${planJournal.name}#${PLAN_ID}`);
  return whole ? seenPlans(whole) : [];
};

/** The view, naming people of a history who have left the plan too; reads nothing where nobody has. */
export const namingAll = async <Of extends View>(
  deps: Pick<WebDeps, 'journal'>,
  view: Of,
  items: readonly JournalItem[],
): Promise<Of> => {
  const ids = [...new Set(items.flatMap(peopleOf))].filter((id) => !personIn(view.plan, id));
  if (ids.length === 0) return view;
  const plans = (await readPlans(deps)).toReversed();
  const former = ids.flatMap(
    (id) => plans.map(({ plan }) => personIn(plan, id)).find((one) => one !== undefined) ?? [],
  );
  return { ...view, plan: { ...view.plan, people: [...view.plan.people, ...former] } };
};
