import type { Gate } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import { thawers } from '../actions/thaw.ts';
import type { WebDeps } from '../deps.ts';

/** Who may thaw, and the first incident that keeps posts on ice though its crisis is over. */
export interface Thawing {
  people: Person[];
  over: Incident | undefined;
}

/** Reads who may thaw what the gate keeps inside. */
export const readThawing = async (deps: WebDeps, gate: Gate | undefined): Promise<Thawing> => {
  const ids = (gate?.holds ?? []).map(({ incidentId }) => incidentId);
  const incidents = await deps.journal.readAll(incidentJournal, ids);
  return { people: await thawers(deps), over: incidents.find(({ phase }) => phase !== 'active') };
};
