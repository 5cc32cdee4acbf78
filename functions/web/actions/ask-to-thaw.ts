import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { tellEach } from '#domain/notify/tell-each.ts';
import type { Person } from '#domain/plan/plan.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import type { Refusal } from './refusal.ts';
import { isWriter } from './roles.ts';
import { sendNews } from './tell-group.ts';
import { thawers } from './thaw.ts';

const AGAIN_MS = 60 * 60_000;

/** Whether someone who may thaw has been reached within the last hour, so that nobody is asked again. */
export const isThawAsked = ({ thawAsked }: Incident, now: Date): boolean =>
  thawAsked !== undefined &&
  thawAsked.people.length > 0 &&
  now.getTime() - new Date(thawAsked.at).getTime() < AGAIN_MS;

/** Asks those who may thaw ordinary posts to do so after a crisis, by mail; who asked whom is in the journal. */
export const askToThaw = async (
  deps: WebDeps,
  actor: Person,
  incidentId: string,
): Promise<Result<Incident, Refusal>> => {
  if (!isWriter(actor)) return refuse({ type: 'forbidden' });
  const incident = await deps.journal.read(incidentJournal, incidentId);
  if (!incident) return refuse({ type: 'not-found' });
  if (incident.phase === 'active')
    return refuse({ type: 'incident-active', incidents: [incidentId] });
  if (isThawAsked(incident, deps.now())) return ok(incident);
  const send = sendNews('thaw-asked', deps.now().toISOString());
  const told = await tellEach(await thawers(deps), (to) => send(deps, incident, actor, to));
  const event: IncidentEvent = { type: 'group-told', data: { ...told, about: 'thaw-asked' } };
  return deps.journal.append<Incident, IncidentEvent, Refusal>(
    incidentJournal,
    incidentId,
    actor.id,
    () => ok([event]),
  );
};
