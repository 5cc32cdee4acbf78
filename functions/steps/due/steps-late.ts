import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ownersOf, untoldSteps } from '#domain/incident/late-steps.ts';
import type { Step } from '#domain/incident/step.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { StepNotice, StepNotifier } from '#domain/notify/step-notifier.ts';
import { errorName } from '#domain/observe/log.ts';
import type { Person, Plan } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface StepsLateDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan' | 'now'> {
  stepNotifier: StepNotifier;
}

const isSent = async ({ stepNotifier, log }: StepsLateDeps, notice: StepNotice) => {
  try {
    await stepNotifier.notify(notice);
    return true;
  } catch (error) {
    // The journal names the people who got no message; a log holds no names.
    log.warn('NOTIFICATION_FAILED', { error: errorName(error) });
    return false;
  }
};

// One message for each person, however many of their steps are late.
const told = (plan: Plan, steps: readonly Step[]): { to: Person; late: number }[] => {
  const owners = steps.flatMap((step) => ownersOf(plan, step));
  return [...Map.groupBy(owners, ({ id }) => id).values()].flatMap((same) =>
    same[0] ? [{ to: same[0], late: same.length }] : [],
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
    const sent = await Promise.all(
      told(deps.plan, steps).map(async ({ to, late }) => {
        const id = `${incidentId}-late-${steps[0]?.id}-${to.id}`;
        return { id: to.id, isSent: await isSent(deps, { id, to, incidentId, late }) };
      }),
    );
    const event: IncidentEvent = {
      type: 'steps-late',
      data: {
        steps: steps.map(({ id }) => id),
        people: sent.filter((each) => each.isSent).map(({ id }) => id),
        failed: sent.filter((each) => !each.isSent).map(({ id }) => id),
      },
    };
    await deps.journal.append(incidentJournal, incidentId, TALAN, (state) =>
      ok(state && untoldSteps(state, now).length > 0 ? [event] : []),
    );
    return undefined;
  };
