import { wantedCaution } from '#domain/incident/caution.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { TALAN } from '#domain/journal/entry.ts';
import type { IncidentNotifier } from '#domain/notify/incident-notifier.ts';
import { reachedNobody, tellAgainAt, tellOrGroup } from '#domain/notify/tell-again.ts';
import { isSent } from '#domain/notify/tell-each.ts';
import { personIn } from '#domain/plan/plan.ts';
import { ok } from '#domain/values/result.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';

export interface TellCautionDeps extends Pick<StepDeps, 'journal' | 'log' | 'plan' | 'now'> {
  incidentNotifier: IncidentNotifier;
}

/**
 * Tells the other lawyers once that someone set legal caution, as long as it is set, and journals who was told. What
 * reached nobody is tried again for a day, with the others of the crisis group.
 */
export const tellCaution =
  (deps: TellCautionDeps): DueHandler =>
  async (item) => {
    const { plan, journal, now } = deps;
    const incident = await journal.read(incidentJournal, item.id);
    const caution = incident && wantedCaution(incident, item);
    if (!caution) return undefined;
    const { by, at } = caution;
    const lawyers = plan.people.filter(({ id, roles }) => roles.includes('legal') && id !== by);
    if (lawyers.length === 0) return undefined;
    const { id: incidentId, severity } = incident;
    const notice = { incidentId, severity, what: 'caution-set', way: 'email', at } as const;
    const waited = { since: at, now: now() };
    const crisisGroup = plan.crisisGroup.filter((id) => id !== by);
    const told = await tellOrGroup({ ...plan, crisisGroup }, lawyers, waited, (to) => {
      const id = `${incidentId}-caution-set-${at}-${to.id}`;
      return isSent(deps, () =>
        deps.incidentNotifier.notify({ ...notice, id, to, by: personIn(plan, by) }),
      );
    });
    const again = reachedNobody(told) ? tellAgainAt(waited) : undefined;
    if (again !== undefined) return again;
    const event: IncidentEvent = { type: 'group-told', data: { ...told, about: 'caution-set' } };
    await journal.append(incidentJournal, incidentId, TALAN, (state) =>
      ok(state && wantedCaution(state, item) ? [event] : []),
    );
    return undefined;
  };
