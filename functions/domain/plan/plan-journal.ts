import * as z from 'zod';
import type { Aggregate, EntryMeta, StateJournal } from '../journal/journal.ts';
import { Handover } from './handover.ts';
import { type Plan, planVersion } from './plan.ts';

const PlanState = z.object({
  version: z.string(),
  seenAt: z.iso.datetime(),
  handovers: z.array(Handover).default([]),
});
/** The plan's newest version, and who has handed over their mandate. */
export type PlanState = z.infer<typeof PlanState>;

/** A version of the plan was seen for the first time; its words are kept for the record. */
export interface PlanSeen {
  type: 'seen';
  data: { version: string };
  words: { plan: Plan };
}

/** What can happen to the plan. Whoever hands over, or takes back, is the entry's person. */
export type PlanEvent =
  | PlanSeen
  | { type: 'handed-over'; data: { to?: string | undefined; until: string } }
  | { type: 'taken-back'; data: Record<string, never> };

/** The one plan's id: there is one plan, in many versions. */
export const PLAN_ID = 'plan';

/** What journals a version of the plan, unless it is the one seen last. */
export const planSeen = (state: PlanState | undefined, plan: Plan): PlanSeen[] => {
  const version = planVersion(plan);
  return state?.version === version ? [] : [{ type: 'seen', data: { version }, words: { plan } }];
};

// A statement is under way for thirty days at most, and what was cleared in that time is held against
// the handovers of then.
const KEPT_MS = 31 * 24 * 60 * 60 * 1000;

const isKept = ({ until }: Handover, at: string): boolean =>
  new Date(until).getTime() > new Date(at).getTime() - KEPT_MS;

const endOf = (handovers: readonly Handover[], person: string, at: string): Handover[] =>
  handovers
    .filter((handover) => isKept(handover, at))
    .map((handover) =>
      handover.person === person && handover.until > at ? { ...handover, until: at } : handover,
    );

const fold = (state: PlanState | undefined, event: PlanEvent, { at, by }: EntryMeta): PlanState => {
  if (event.type === 'seen') {
    return { version: event.data.version, seenAt: at, handovers: state?.handovers ?? [] };
  }
  if (!state) throw new TypeError(`The plan's journal can't begin with ${event.type}`);
  const ended = endOf(state.handovers, by, at);
  const begun = event.type === 'handed-over' ? [{ person: by, from: at, ...event.data }] : [];
  return { ...state, handovers: [...ended, ...begun] };
};

/** The journal of the crisis plan's versions, and of who handed over their mandate. */
export const planJournal: Aggregate<PlanState, PlanEvent> = {
  name: 'plan',
  state: PlanState,
  fold,
  index: (state) => ({ sort: state.seenAt, open: false, status: 'seen', people: [] }),
};

/** Who has handed over their mandate, now and lately. */
export const readHandovers = async (
  journal: Pick<StateJournal, 'read'>,
): Promise<readonly Handover[]> => (await journal.read(planJournal, PLAN_ID))?.handovers ?? [];
