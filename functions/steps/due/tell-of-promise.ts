import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { UpdatePromise } from '#domain/incident/promise.ts';
import { remindAt, wantedPromise } from '#domain/incident/promises.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { IncidentNotifier } from '#domain/notify/incident-notifier.ts';
import { reachedNobody, tellAgainAt, tellOrGroup } from '#domain/notify/tell-again.ts';
import { isSent } from '#domain/notify/tell-each.ts';
import { type Person, type Plan, peopleIn, personIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface PromiseDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan' | 'now'> {
  incidentNotifier: IncidentNotifier;
}

type News = 'promise-near' | 'promise-missed';

// Before its time the update is a matter of its owner; once it is late, of all who answer for it.
const toldOf = (plan: Plan, what: News, { owner, approver }: UpdatePromise): Person[] => {
  const group = what === 'promise-near' && personIn(plan, owner) ? [] : plan.crisisGroup;
  const ids = new Set([
    owner,
    ...(what === 'promise-missed' && approver ? [approver] : []),
    ...group,
  ]);
  return peopleIn(plan, ids);
};

const tell = (
  deps: PromiseDeps,
  { id: incidentId, severity }: Incident,
  { id, dueAt: at, toldAt }: UpdatePromise,
  { what, to }: { what: News; to: Person },
): Promise<boolean> => {
  const notice = { incidentId, severity, what, way: 'email', to, at } as const;
  return isSent(deps, () =>
    deps.incidentNotifier.notify({ ...notice, id: `${id}-${what}-${toldAt.length}-${to.id}` }),
  );
};

// That an update is missed is noted at once, whether or not anyone was reached; once is enough.
const isNoted = (what: News, { state }: UpdatePromise): boolean =>
  what === 'promise-near' || state === 'missed';

/**
 * Tells people that a promised update is due soon or did not come, as long as it has not, and journals it. What
 * reached nobody is tried again.
 */
export const tellOfPromise =
  (deps: PromiseDeps, what: News): DueHandler =>
  async (item) => {
    const incident = await deps.journal.read(incidentJournal, item.id);
    const promise = incident && wantedPromise(incident, item, deps.now());
    if (!promise) return undefined;
    const since = what === 'promise-near' ? remindAt(promise) : promise.dueAt;
    const waited = { since, now: deps.now() };
    const told = await tellOrGroup(deps.plan, toldOf(deps.plan, what, promise), waited, (to) =>
      tell(deps, incident, promise, { what, to }),
    );
    const again = reachedNobody(told) ? tellAgainAt(waited) : undefined;
    if (reachedNobody(told) && isNoted(what, promise)) return again;
    const event: IncidentEvent = { type: what, data: { id: promise.id, ...told } };
    await deps.journal.append(incidentJournal, item.id, TALAN, (now) =>
      ok(now && wantedPromise(now, item, deps.now()) ? [event] : []),
    );
    return again;
  };
