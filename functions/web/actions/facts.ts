import { editFact, sameFact } from '#domain/incident/edit-incident.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { type FactChange, type FactInput, MAX_FACTS } from '#domain/incident/input.ts';
import { onIncident } from '#domain/incident/on-incident.ts';
import type { Person } from '#domain/plan/plan.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';

type IncidentResult = Promise<Result<Incident, Refusal>>;

const change = async (
  deps: WebDeps,
  actor: Person,
  id: string,
  decide: (incident: Incident) => Result<IncidentEvent[], Refusal>,
): IncidentResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  return deps.journal.append<Incident, IncidentEvent, Refusal>(
    incidentJournal,
    id,
    actor.id,
    onIncident(decide),
  );
};

/** Adds a fact; one that is there already, not again. Facts are numbered in the order in which they came. */
export const addFact = (
  deps: WebDeps,
  actor: Person,
  id: string,
  input: FactInput,
): IncidentResult =>
  change(deps, actor, id, (incident) => {
    if (sameFact(incident.facts, input)) return ok([]);
    if (incident.facts.length >= MAX_FACTS) return refuse({ type: 'too-many-facts' });
    const { status, audience, isOurs, ...words } = input;
    const data = {
      id: `f${incident.facts.length + 1}`,
      status,
      ...(audience && { audience }),
      ...(isOurs && { isOurs }),
    };
    return ok([{ type: 'fact-added', data, words }]);
  });

/** Confirms, doubts, withdraws or rewords a fact. `seen`: tag of what the sender saw. */
export const changeFact = (
  deps: WebDeps,
  actor: Person,
  id: string,
  factId: string,
  input: FactChange,
  seen?: string,
): IncidentResult =>
  change(deps, actor, id, (incident) => {
    const fact = incident.facts.find((each) => each.id === factId);
    return fact ? editFact(fact, input, seen) : refuse({ type: 'not-found' });
  });
