import * as z from 'zod';
import type { Aggregate } from '../journal/journal.ts';
import type { Plan } from './plan.ts';

const PlanVersion = z.object({ version: z.string(), seenAt: z.iso.datetime() });
type PlanVersion = z.infer<typeof PlanVersion>;

/** A version of the plan was seen for the first time; its words are kept for the record. */
export interface PlanSeen {
  type: 'seen';
  data: { version: string };
  words: { plan: Plan };
}

/** The one plan's id: there is one plan, in many versions. */
export const PLAN_ID = 'plan';

/** The journal of the crisis plan's versions. */
export const planJournal: Aggregate<PlanVersion, PlanSeen> = {
  name: 'plan',
  state: PlanVersion,
  fold: (_, event, { at }) => ({ version: event.data.version, seenAt: at }),
  index: (state) => ({ sort: state.seenAt, open: false, status: 'seen', people: [] }),
};
