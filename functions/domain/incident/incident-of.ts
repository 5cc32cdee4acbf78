import type { ReadAlong } from '../journal/journal.ts';
import { everyday } from './everyday.ts';
import type { Incident } from './incident.ts';
import { incidentJournal } from './incident-journal.ts';

/** The incident of a statement, or the everyday; undefined where the incident does not exist. */
export const incidentOf = async (
  read: ReadAlong,
  { incidentId }: { incidentId?: string | undefined },
): Promise<Incident | undefined> =>
  incidentId === undefined ? everyday : read(incidentJournal, incidentId);
