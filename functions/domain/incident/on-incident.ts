import type { CountAlong, Decide, ReadAlong } from '../journal/journal.ts';
import { type Result, refuse } from '../values/result.ts';
import type { IncidentEvent } from './events/incident-events.ts';
import type { Incident } from './incident.ts';
import type { OverRefusal } from './phases.ts';
import { takes } from './when-over.ts';

type Decided<Refusal> = Result<readonly IncidentEvent[], Refusal>;

/**
 * Decides what happens to an incident that there is. What it no longer takes, since it is closed or cancelled, is
 * refused whoever decides it.
 */
export const onIncident =
  <Refusal>(
    decide: (
      incident: Incident,
      read: ReadAlong,
      countAlong: CountAlong,
    ) => Decided<Refusal> | Promise<Decided<Refusal>>,
  ): Decide<Incident, IncidentEvent, Refusal | OverRefusal | { type: 'not-found' }> =>
  async (incident, read, countAlong) => {
    if (!incident) return refuse({ type: 'not-found' });
    const decided = await decide(incident, read, countAlong);
    const isTaken = !decided.ok || decided.value.every((event) => takes(incident, event));
    return isTaken ? decided : refuse({ type: 'incident-over', phase: incident.phase });
  };
