import type { Wanted } from '../due/due.ts';
import { type Person, type Plan, peopleIn } from '../plan/plan.ts';
import type { Incident } from './incident.ts';
import { isLateStep, isOpenStep, type Step } from './step.ts';

/** The late steps of which nobody was told yet; none once the crisis is over. */
export const untoldSteps = ({ phase, steps }: Pick<Incident, 'phase' | 'steps'>, now: Date) =>
  phase === 'active' ? steps.filter((step) => isLateStep(step, now) && !step.toldAt) : [];

const withRole = ({ people }: Pick<Plan, 'people'>, { role }: Pick<Step, 'role'>): Person[] =>
  people.filter(({ roles }) => roles.includes(role));

/** Whether anyone in the plan has the role of a step; people leave while a list runs. */
export const hasOwner = (plan: Pick<Plan, 'people'>, step: Pick<Step, 'role'>): boolean =>
  withRole(plan, step).length > 0;

/** Who is told that a step is late: those with its role, and the crisis group where nobody has it. */
export const ownersOf = (plan: Plan, step: Pick<Step, 'role'>): Person[] => {
  const owners = withRole(plan, step);
  return owners.length > 0 ? owners : peopleIn(plan, plan.crisisGroup);
};

/** What an incident wants for its checklist: a look when the next step is late. */
export const stepsWanted = ({ phase, steps }: Pick<Incident, 'phase' | 'steps'>): Wanted[] => {
  if (phase !== 'active') return [];
  const times = steps.flatMap((step) =>
    isOpenStep(step) && !step.toldAt ? (step.dueAt ?? []) : [],
  );
  const [at] = times.toSorted();
  return at ? [{ kind: 'steps-late', key: 'checklist', at }] : [];
};
