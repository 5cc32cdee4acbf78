import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ownersOf, untoldSteps } from '#domain/incident/late-steps.ts';
import type { Step } from '#domain/incident/step.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { StepNotifier } from '#domain/notify/step-notifier.ts';
import { tellAgainAt, toldInstead } from '#domain/notify/tell-again.ts';
import { isSent, type Told, tellEach } from '#domain/notify/tell-each.ts';
import type { Person, Plan } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface StepsLateDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan' | 'now'> {
  stepNotifier: StepNotifier;
}

/** A person, and how many steps they are told of. */
interface ToTell {
  id: string;
  to: Person;
  late: number;
}

// One message for each person, however many of their steps are late.
const ownersToTell = (plan: Plan, steps: readonly Step[]): ToTell[] => {
  const owners = steps.flatMap((step) => ownersOf(plan, step));
  return [...Map.groupBy(owners, ({ id }) => id).values()].flatMap((same) =>
    same[0] ? [{ id: same[0].id, to: same[0], late: same.length }] : [],
  );
};

const unreached = (plan: Plan, steps: readonly Step[], { people }: Told): Step[] =>
  steps.filter((step) => !ownersOf(plan, step).some(({ id }) => people.includes(id)));

const dueAt = (steps: readonly Step[]): string | undefined =>
  steps.flatMap(({ dueAt: at }) => at ?? []).toSorted()[0];

/** Who was told, which steps nobody was told of, and when that is tried again. */
interface Outcome {
  told: Told;
  left: readonly Step[];
  again: string | undefined;
}

const tellOwners = async (
  deps: StepsLateDeps,
  incidentId: string,
  steps: readonly Step[],
): Promise<Outcome> => {
  const { plan } = deps;
  const tell = ({ to, late }: ToTell) => {
    const id = `${incidentId}-late-${steps[0]?.id}-${to.id}`;
    return isSent(deps, () => deps.stepNotifier.notify({ id, to, incidentId, late }));
  };
  const told = await tellEach(ownersToTell(plan, steps), tell);
  const left = unreached(plan, steps, told);
  const since = dueAt(left);
  if (since === undefined) return { told, left: [], again: undefined };
  const waited = { since, now: deps.now() };
  const group = toldInstead(plan, told.failed, waited);
  const instead = await tellEach(
    group.map((to) => ({ id: to.id, to, late: left.length })),
    tell,
  );
  const people = [...new Set([...told.people, ...instead.people])];
  const all = { people, failed: [...told.failed, ...instead.failed] };
  const again = instead.people.length > 0 ? undefined : tellAgainAt(waited);
  return { told: all, left: again === undefined ? [] : left, again };
};

/**
 * Tells once of the steps of a checklist whose time has passed, and journals who was told. Those of which no message
 * reached anyone are tried again for a day, with the crisis group.
 */
export const stepsLate =
  (deps: StepsLateDeps): DueHandler =>
  async ({ id: incidentId }) => {
    const now = deps.now();
    const incident = await deps.journal.read(incidentJournal, incidentId);
    const steps = incident ? untoldSteps(incident, now) : [];
    if (steps.length === 0) return undefined;
    const { told, left, again } = await tellOwners(deps, incidentId, steps);
    const settled = steps.filter((step) => !left.includes(step));
    if (settled.length === 0) return again;
    const data = { steps: settled.map(({ id }) => id), ...told };
    const event: IncidentEvent = { type: 'steps-late', data };
    await deps.journal.append(incidentJournal, incidentId, TALAN, (state) =>
      ok(state && untoldSteps(state, now).length > 0 ? [event] : []),
    );
    // Where the earliest of them is settled, the journal has a due item of its own for the next.
    return dueAt(left) === dueAt(steps) ? again : undefined;
  };
