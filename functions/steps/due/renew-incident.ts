import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { StepDeps } from '../deps.ts';
import type { DueHandler } from './due.ts';
import { type HubDeps, tellHub } from './tell-hub.ts';

export interface RenewIncidentDeps extends HubDeps, Pick<StepDeps, 'journal'> {
  newsroom: HubDeps['newsroom'] & {
    /** Writes all pages of an incident, its thread and the lists again. */
    renewIncident(incidentId: string): Promise<void>;
  };
}

/**
 * Writes all that is public of an incident again once it is over, or is not after all: the pages say so. Then it
 * tells the hub.
 */
export const renewIncident =
  (deps: RenewIncidentDeps): DueHandler =>
  async ({ id, at, failingSince }) => {
    const incident = await deps.journal.read(incidentJournal, id);
    const since = incident?.turnedAt ?? at;
    // It comes later than that only where it failed, or to try the hub again.
    const isToBeWritten = failingSince !== undefined || Date.parse(at) <= Date.parse(since);
    if (isToBeWritten) await deps.newsroom.renewIncident(id);
    return tellHub(deps, id, since);
  };
