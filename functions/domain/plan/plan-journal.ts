import type { Aggregate } from '../journal/aggregate.ts';
import { foldWith } from '../journal/event-kind.ts';
import type { StateJournal } from '../journal/journal.ts';
import { type PlanEvent, type PlanSeen, planEvents } from './events/plan-events.ts';
import type { Handover } from './handover.ts';
import { type Plan, planVersion } from './plan.ts';
import { PlanState } from './plan-state.ts';

/** The one plan's id: there is one plan, in many versions. */
export const PLAN_ID = 'plan';

/** What journals a version of the plan, unless it is the one seen last. */
export const planSeen = (state: PlanState | undefined, plan: Plan): PlanSeen[] => {
  const version = planVersion(plan);
  return state?.version === version ? [] : [{ type: 'seen', data: { version }, words: { plan } }];
};

/** The journal of the crisis plan's versions, of who handed over their mandate, and of calendar feeds. */
export const planJournal: Aggregate<PlanState, PlanEvent> = {
  name: 'plan',
  state: PlanState,
  events: planEvents,
  fold: foldWith<PlanState>(planEvents),
  index: (state) => ({ sort: state.seenAt, open: false, status: 'seen', people: [] }),
};

/** Who has handed over their mandate, now and lately. */
export const readHandovers = async (
  journal: Pick<StateJournal, 'read'>,
): Promise<readonly Handover[]> => (await journal.read(planJournal, PLAN_ID))?.handovers ?? [];
