import type { ReadAlong } from '../journal/journal.ts';
import { Incident } from './incident.ts';
import { incidentJournal } from './incident-journal.ts';

/** The list of the statements that are about no incident. */
export const NO_INCIDENT = 'none';

/**
 * What a statement without an incident is held against: nothing has happened, so the guidelines for
 * normal times hold, and what the plan demands at the lowest severity.
 */
export const everyday: Incident = Incident.parse({
  id: NO_INCIDENT,
  title: '',
  summary: '',
  severity: 3,
  responsibility: 'unknown',
  wrongdoing: 'unknown',
  harm: [],
  legalHold: false,
  phase: 'resolved',
  facts: [],
  commitments: [],
  contacts: [],
  policies: [],
  protectedNames: [],
  openedBy: '',
  openedAt: new Date(0).toISOString(),
});

/** What a statement may be about: the id of its incident, where it has one. */
export interface About {
  incidentId?: string | undefined;
}

/** The incident of a statement, or the everyday; undefined where the incident does not exist. */
export const incidentOf = async (
  read: ReadAlong,
  { incidentId }: About,
): Promise<Incident | undefined> =>
  incidentId === undefined ? everyday : read(incidentJournal, incidentId);
