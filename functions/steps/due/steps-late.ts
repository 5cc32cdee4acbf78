import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ownersOf, untoldSteps } from '#domain/incident/late-steps.ts';
import type { Step } from '#domain/incident/step.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { StepNotifier } from '#domain/notify/step-notifier.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import type { Person, Plan } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface StepsLateDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan' | 'now'> {
  stepNotifier: StepNotifier;
}

// One message for each person, however many of their steps are late.
const toldOf = (plan: Plan, steps: readonly Step[]): { id: string; to: Person; late: number }[] => {
  const owners = steps.flatMap((step) => ownersOf(plan, step));
  return [...Map.groupBy(owners, ({ id }) => id).values()].flatMap((same) =>
    same[0] ? [{ id: same[0].id, to: same[0], late: same.length }] : [],
  );
};

/** Tells once of the steps of a checklist whose time has passed, and journals who was told. */
export const stepsLate =
  (deps: StepsLateDeps): DueHandler =>
  async ({ id: incidentId }) => {
    const now = deps.now();
    const incident = await deps.journal.read(incidentJournal, incidentId);
    const steps = incident ? untoldSteps(incident, now) : [];
    if (steps.length === 0) return undefined;
    const told = await tellEach(toldOf(deps.plan, steps), ({ to, late }) => {
      const id = `${incidentId}-late-${steps[0]?.id}-${to.id}`;
      return isSent(deps, () => deps.stepNotifier.notify({ id, to, incidentId, late }));
    });
    const data = { steps: steps.map(({ id }) => id), ...told };
    const event: IncidentEvent = { type: 'steps-late', data };
    await deps.journal.append(incidentJournal, incidentId, TALAN, (state) =>
      ok(state && untoldSteps(state, now).length > 0 ? [event] : []),
    );
    return undefined;
  };
