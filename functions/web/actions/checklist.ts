import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { onIncident } from '#domain/incident/on-incident.ts';
import { type StepInput, settleStep } from '#domain/incident/settle-step.ts';
import type { Person } from '#domain/plan/plan.ts';
import { type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';
import { isInsider } from './roles.ts';

/** Says that a step of an incident's checklist is done, or why it is not. `seen`: tag of what the sender saw. */
export const settle = async (
  { journal }: Pick<WebDeps, 'journal'>,
  actor: Person,
  id: string,
  stepId: string,
  input: StepInput,
  seen?: string,
): Promise<Result<Incident, Refusal>> => {
  if (!isInsider(actor)) return refuse({ type: 'forbidden' });
  return journal.append<Incident, IncidentEvent, Refusal>(
    incidentJournal,
    id,
    actor.id,
    onIncident((incident) => settleStep(incident, stepId, input, seen)),
  );
};
