import * as z from 'zod';
import { ok, type Result, refuse } from '../values/result.ts';
import { Line } from '../values/text.ts';
import { Time } from '../values/time.ts';
import type { PlanEvent } from './events/plan-events.ts';
import { handoverOf, type Moment } from './handover.ts';
import { type Person, type Plan, personIn } from './plan.ts';
import { planSeen } from './plan-journal.ts';
import type { PlanState } from './plan-state.ts';

// Longer absences belong into the plan, where others decide about them.
const MAX_HANDOVER_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Hands over one's mandate from now until a time; without `to` the deputies answer in order. */
export const HandoverInput = z.strictObject({
  to: Line(40).optional(),
  until: Time,
});
export type HandoverInput = z.infer<typeof HandoverInput>;

/** Why a mandate can't be handed over. */
export type HandoverRefusal =
  | { type: 'nothing-to-hand-over' }
  | { type: 'cannot-stand-in' }
  | { type: 'handover-time' };

/** Whether someone is ever asked: as holder, deputy or reviewer. */
export const isEverAsked = (plan: Plan, { id, roles }: Person): boolean =>
  roles.includes('legal') ||
  plan.mandates.some(({ person, deputies }) => person === id || deputies.includes(id));

const fits = (giver: Person, taker: Person): boolean =>
  (['spokesperson', 'legal'] as const).some(
    (role) => giver.roles.includes(role) && taker.roles.includes(role),
  );

/** To whom someone may hand over: people with the same role, which the plan gives. */
export const standInsFor = (plan: Plan, giver: Person): Person[] =>
  plan.people.filter((taker) => taker.id !== giver.id && fits(giver, taker));

const isInRange = (until: string, now: Date): boolean => {
  const ahead = new Date(until).getTime() - now.getTime();
  return ahead > 0 && ahead <= MAX_HANDOVER_DAYS * DAY_MS;
};

/** The entries that handing over makes. A new handover takes the place of the one before. */
export const handOver = (
  state: PlanState | undefined,
  plan: Plan,
  by: Person,
  { to, until }: HandoverInput,
  now: Date,
): Result<PlanEvent[], HandoverRefusal> => {
  if (!isEverAsked(plan, by)) return refuse({ type: 'nothing-to-hand-over' });
  const taker = to === undefined ? undefined : personIn(plan, to);
  const isFit = to === undefined || (taker && standInsFor(plan, by).includes(taker));
  if (!isFit) return refuse({ type: 'cannot-stand-in' });
  if (!isInRange(until, now)) return refuse({ type: 'handover-time' });
  return ok([...planSeen(state, plan), { type: 'handed-over', data: { to, until } }]);
};

/** The entries that taking a mandate back makes; nothing is taken back that is not handed over. */
export const takeBack = (
  state: PlanState | undefined,
  plan: Plan,
  by: Person,
  at: Date,
): PlanEvent[] => {
  const moment: Moment = { at, handovers: state?.handovers ?? [] };
  const ended: PlanEvent[] = handoverOf(by.id, moment) ? [{ type: 'taken-back', data: {} }] : [];
  return [...planSeen(state, plan), ...ended];
};
