import type { Plan } from '../plan/plan.ts';
import { durationMs } from '../values/duration.ts';
import type { IncidentEvent } from './events/incident-events.ts';

type Started = Extract<IncidentEvent, { type: 'checklist-started' }>;

/** The steps that the plan's lists ask for in an incident that is opened now. */
export const stepsOf = (
  { checklists }: Pick<Plan, 'checklists'>,
  now: Date,
): Started['data']['steps'] =>
  checklists.flatMap(({ title, steps }) =>
    steps.map(({ id, text, role, due, proof, by }) => ({
      id,
      list: title,
      text,
      role,
      ...(due && { dueAt: new Date(now.getTime() + durationMs(due)).toISOString() }),
      proof,
      ...(by && { tickedBy: by }),
    })),
  );

/** The entry that starts the plan's checklists; none where the plan has none. */
export const startChecklist = (plan: Pick<Plan, 'checklists'>, now: Date): IncidentEvent[] => {
  const steps = stepsOf(plan, now);
  return steps.length > 0 ? [{ type: 'checklist-started', data: { steps } }] : [];
};
