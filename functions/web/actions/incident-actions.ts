import type { Action } from '#domain/incident/action.ts';
import type { ActionChange, ActionInput } from '#domain/incident/action-input.ts';
import * as improve from '#domain/incident/change-action.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { onIncident } from '#domain/incident/on-incident.ts';
import type { Person } from '#domain/plan/plan.ts';
import { type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';
import { isInsider, isWriter } from './roles.ts';

type IncidentResult = Promise<Result<Incident, Refusal>>;
type ActionDeps = Pick<WebDeps, 'journal' | 'plan' | 'now'>;

const change = (
  { journal }: ActionDeps,
  actor: Person,
  id: string,
  decide: (incident: Incident) => Result<IncidentEvent[], Refusal>,
): IncidentResult =>
  journal.append<Incident, IncidentEvent, Refusal>(
    incidentJournal,
    id,
    actor.id,
    onIncident(decide),
  );

/** Decides what is to be improved after an incident. */
export const addAction = async (
  deps: ActionDeps,
  actor: Person,
  id: string,
  input: ActionInput,
): IncidentResult => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  return change(deps, actor, id, (incident) =>
    improve.addAction(incident, input, { plan: deps.plan, now: deps.now() }),
  );
};

/** Whether someone may change an action: writers, and whoever is to see to it. */
export const mayChangeAction = (actor: Person, { owner }: Pick<Action, 'owner'>): boolean =>
  isWriter(actor) || (isInsider(actor) && owner === actor.id);

/** Changes an action, or records it as done with what proves it. `seen`: tag of what the sender saw. */
export const changeAction = async (
  deps: ActionDeps,
  actor: Person,
  id: string,
  actionId: string,
  input: ActionChange,
  seen?: string,
): IncidentResult => {
  if (!isInsider(actor)) return refuse({ type: 'forbidden' });
  return change(deps, actor, id, ({ actions }) => {
    const action = actions.find((each) => each.id === actionId);
    if (!action) return refuse({ type: 'not-found' });
    if (!mayChangeAction(actor, action)) return refuse({ type: 'forbidden' });
    const context = { plan: deps.plan, now: deps.now() };
    return improve.changeAction(action, input, context, seen);
  });
};
