import type { GroupNews } from '#domain/incident/events/group-told.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { errorName } from '#domain/observe/log.ts';
import { type Person, type Plan, personIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';

/** Who is told of what this person did to an incident: the crisis group, without the one who knows. */
export const othersInGroup = (plan: Plan, knows: Person): Person[] =>
  plan.crisisGroup.flatMap((id) => (id === knows.id ? [] : (personIn(plan, id) ?? [])));

type Send = (deps: WebDeps, incident: Incident, by: Person, to: Person) => Promise<void>;

const sendOpening: Send = (deps, { id, severity, openedAt: at }, openedBy, to) =>
  deps.openingNotifier.notify({
    id: `${id}-opened-${to.id}`,
    incidentId: id,
    to,
    severity,
    openedBy,
    at,
  });

// A phase may come back, so the time tells one notice from the next.
const sendPhase =
  (what: Exclude<GroupNews, 'opened'>, at: string): Send =>
  (deps, { id, severity }, by, to) =>
    deps.incidentNotifier.notify({
      id: `${id}-${what}-${at}-${to.id}`,
      incidentId: id,
      what,
      to,
      severity,
      by,
      at,
    });

const isSent = async (deps: WebDeps, sending: Promise<void>): Promise<boolean> => {
  try {
    await sending;
    return true;
  } catch (error) {
    // The journal names the people who got no message; a log holds no names.
    deps.log.warn('NOTIFICATION_FAILED', { error: errorName(error) });
    return false;
  }
};

/** Tells the crisis group of what someone just did to an incident, each once, and journals who was told. */
export const tellGroup = async (
  deps: WebDeps,
  incident: Incident,
  by: Person,
  about: GroupNews = 'opened',
): Promise<void> => {
  const group = othersInGroup(deps.plan, by);
  if (group.length === 0) return;
  const send = about === 'opened' ? sendOpening : sendPhase(about, deps.now().toISOString());
  const told = await Promise.all(
    group.map(async (to) => ({
      id: to.id,
      isTold: await isSent(deps, send(deps, incident, by, to)),
    })),
  );
  const people = told.filter(({ isTold }) => isTold).map(({ id }) => id);
  const failed = told.filter(({ isTold }) => !isTold).map(({ id }) => id);
  const event: IncidentEvent = {
    type: 'group-told',
    data: { people, failed, ...(about !== 'opened' && { about }) },
  };
  await deps.journal.append(incidentJournal, incident.id, 'talan', () => ok([event]));
};
