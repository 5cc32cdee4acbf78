import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { errorName } from '#domain/observe/log.ts';
import { type Person, type Plan, personIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';

/** Who is told when this person opens an incident: the crisis group, without the one who knows. */
export const toldAtOpening = (plan: Plan, opener: Person): Person[] =>
  plan.crisisGroup.flatMap((id) => (id === opener.id ? [] : (personIn(plan, id) ?? [])));

const tell = async (
  deps: WebDeps,
  { id, severity, openedAt }: Incident,
  openedBy: Person,
  to: Person,
): Promise<boolean> => {
  const notice = { id: `${id}-opened-${to.id}`, to, incidentId: id, severity, openedBy };
  try {
    await deps.openingNotifier.notify({ ...notice, at: openedAt });
    return true;
  } catch (error) {
    // The journal names the people who got no message; a log holds no names.
    deps.log.warn('NOTIFICATION_FAILED', { error: errorName(error) });
    return false;
  }
};

/** Tells the crisis group of an incident that was just opened, each once, and journals who was told. */
export const tellGroup = async (
  deps: WebDeps,
  incident: Incident,
  openedBy: Person,
): Promise<void> => {
  const group = toldAtOpening(deps.plan, openedBy);
  if (group.length === 0) return;
  const sent = await Promise.all(
    group.map(async (to) => ({ id: to.id, isSent: await tell(deps, incident, openedBy, to) })),
  );
  const people = sent.filter(({ isSent }) => isSent).map(({ id }) => id);
  const failed = sent.filter(({ isSent }) => !isSent).map(({ id }) => id);
  const event: IncidentEvent = { type: 'group-told', data: { people, failed } };
  await deps.journal.append(incidentJournal, incident.id, 'talan', () => ok([event]));
};
