import type { ReadAlong } from '../journal/journal.ts';
import { everydayWith } from './everyday.ts';
import type { Incident } from './incident.ts';
import { incidentJournal } from './incident-journal.ts';

/** The incident of a statement, or the everyday; undefined where the incident does not exist. */
export const incidentOf = async (
  read: ReadAlong,
  { incidentId, facts }: { incidentId?: string | undefined; facts?: string[] | undefined },
): Promise<Incident | undefined> =>
  incidentId === undefined ? everydayWith(facts) : read(incidentJournal, incidentId);
