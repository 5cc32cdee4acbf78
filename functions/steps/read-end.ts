import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { endOf } from '#domain/incident/phases.ts';
import type { ReadEnd } from '#domain/publish/newsroom.ts';
import type { StepDeps } from './deps.ts';

/** Finds in the journal of an incident since when it is over. */
export const readEnd =
  ({ journal }: Pick<StepDeps, 'journal'>): ReadEnd =>
  async (incidentId) => {
    const incident = await journal.read(incidentJournal, incidentId);
    return incident && endOf(incident);
  };
