import type { Gate } from '#domain/freeze/gate.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Person } from '#domain/plan/plan.ts';
import { isThawAsked } from '../actions/ask-to-thaw.ts';
import { thawers } from '../actions/thaw.ts';
import type { WebDeps } from '../deps.ts';

/** Who may thaw, and an incident that keeps posts on ice though its crisis is over: the first not asked about yet. */
export interface Thawing {
  people: Person[];
  over: Incident | undefined;
}

/** Reads who may thaw what the gate keeps inside. */
export const readThawing = async (deps: WebDeps, gate: Gate | undefined): Promise<Thawing> => {
  const ids = (gate?.holds ?? []).map(({ incidentId }) => incidentId);
  const incidents = await deps.journal.readAll(incidentJournal, ids);
  const over = incidents.filter(({ phase }) => phase !== 'active');
  const toAsk = over.find((each) => !isThawAsked(each, deps.now()));
  return { people: await thawers(deps), over: toAsk ?? over[0] };
};
