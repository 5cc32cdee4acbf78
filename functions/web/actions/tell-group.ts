import type { GroupNews } from '#domain/incident/events/group-told.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { isSent, tellEach } from '#domain/notify/tell-each.ts';
import { type Person, type Plan, peopleIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { isLawyer } from './roles.ts';

/** Who is told of what this person did to an incident: the crisis group, without the one who knows. */
const othersInGroup = (plan: Plan, knows: Person): Person[] =>
  peopleIn(plan, plan.crisisGroup).filter(({ id }) => id !== knows.id);

/** Who is told that this person opens an incident: whom the plan names, without the one who knows. */
export const othersAtOpening = (plan: Plan, knows: Person): Person[] =>
  peopleIn(plan, plan.tellAtOpening ?? plan.crisisGroup).filter(({ id }) => id !== knows.id);

// What they watch over is taken away; where there is no other lawyer the crisis group hears of it.
const otherLawyers = (plan: Plan, knows: Person): Person[] => {
  const lawyers = plan.people.filter((person) => isLawyer(person) && person.id !== knows.id);
  return lawyers.length > 0 ? lawyers : othersInGroup(plan, knows);
};

/** What is told of an incident as soon as someone does it. */
export type ToldNews = Exclude<GroupNews, 'thaw-asked' | 'caution-set'>;

const toldOf: Readonly<Record<ToldNews, (plan: Plan, knows: Person) => Person[]>> = {
  opened: othersAtOpening,
  resolved: othersInGroup,
  reactivated: othersInGroup,
  cancelled: othersInGroup,
  'caution-lifting': otherLawyers,
  'caution-lifted': otherLawyers,
  'name-exposed': othersInGroup,
};

type Send = (deps: WebDeps, incident: Incident, by: Person, to: Person) => Promise<boolean>;

// By the ways in which people are reached at this severity; one of them is enough.
const sendOpening: Send = async (deps, { id, severity, openedAt: at }, by, to) => {
  const ways = [...new Set((to.notify ?? deps.plan.notify)[severity])];
  const notice = { what: 'opened', incidentId: id, to, severity, by, at } as const;
  const sent = await Promise.all(
    ways.map((way) =>
      isSent(deps, () =>
        deps.incidentNotifier.notify({ ...notice, id: `${id}-opened-${to.id}-${way}`, way }),
      ),
    ),
  );
  return sent.some(Boolean);
};

/** Sends news of an incident by mail. It may happen again, so the time tells one notice from the next. */
export const sendNews =
  (what: Exclude<GroupNews, 'opened' | 'caution-set'>, at: string): Send =>
  (deps, { id, severity }, by, to) =>
    isSent(deps, () =>
      deps.incidentNotifier.notify({
        id: `${id}-${what}-${at}-${to.id}`,
        incidentId: id,
        what,
        way: 'email',
        to,
        severity,
        by,
        at,
      }),
    );

/**
 * Tells those it concerns of what someone just did to an incident, and some besides, each once, and journals who was
 * told.
 */
export const tellGroup = async (
  deps: WebDeps,
  incident: Incident,
  by: Person,
  about: ToldNews = 'opened',
  besides: readonly string[] = [],
): Promise<void> => {
  const group = [...new Set([...toldOf[about](deps.plan, by), ...peopleIn(deps.plan, besides)])];
  if (group.length === 0) return;
  const send = about === 'opened' ? sendOpening : sendNews(about, deps.now().toISOString());
  const told = await tellEach(group, (to) => send(deps, incident, by, to));
  const event: IncidentEvent = {
    type: 'group-told',
    data: { ...told, ...(about !== 'opened' && { about }) },
  };
  await deps.journal.append(incidentJournal, incident.id, 'talan', () => ok([event]));
};
