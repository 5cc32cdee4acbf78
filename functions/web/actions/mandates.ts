import type { PlanEvent } from '#domain/plan/events/plan-events.ts';
import { type HandoverInput, handOver, isEverAsked, takeBack } from '#domain/plan/handing-over.ts';
import type { Person } from '#domain/plan/plan.ts';
import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import type { PlanState } from '#domain/plan/plan-state.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';
import { wakeAll } from './workflow.ts';

const change = async (
  deps: WebDeps,
  actor: Person,
  decide: (state: PlanState | undefined) => Result<readonly PlanEvent[], Refusal>,
): Promise<Result<PlanState, Refusal>> => {
  const result = await deps.journal.append<PlanState, PlanEvent, Refusal>(
    planJournal,
    PLAN_ID,
    actor.id,
    decide,
  );
  // Nobody waits for a person who is asked and goes away: the workflow asks the next one.
  if (result.ok) await wakeAll(deps, { by: 'open', person: actor.id });
  return result;
};

/** Hands over the actor's mandate for a time; open questions to them go on to the next person. */
export const handOverMandate = (
  deps: WebDeps,
  actor: Person,
  input: HandoverInput,
): Promise<Result<PlanState, Refusal>> =>
  change(deps, actor, (state) => handOver(state, deps.plan, actor, input, deps.now()));

/** Takes the actor's mandate back before its time; doing so twice changes nothing. */
export const takeMandateBack = async (
  deps: WebDeps,
  actor: Person,
): Promise<Result<PlanState, Refusal>> =>
  isEverAsked(deps.plan, actor)
    ? change(deps, actor, (state) => ok(takeBack(state, deps.plan, actor, deps.now())))
    : refuse({ type: 'nothing-to-hand-over' });
