import { part } from '../journal/journal.ts';
import { ok } from '../values/result.ts';
import type { GateEvent } from './events/gate-events.ts';
import { GATE_ID, type Gate } from './gate.ts';
import { gateJournal } from './gate-journal.ts';

/** Whether an incident keeps the gate closed. */
export const holds = (gate: Gate | undefined, incidentId: string): boolean =>
  gate?.holds.some((hold) => hold.incidentId === incidentId) ?? false;

/**
 * The part of a transaction by which an incident closes the gate, where the parts before it say so and it
 * does not hold the gate already: from the moment that they count, nothing ordinary goes out.
 */
export const holdingPart = <Refused>(incidentId: string, isWanted: () => boolean) =>
  part<Gate, GateEvent, Refused>(gateJournal, GATE_ID, (gate) =>
    ok(isWanted() && !holds(gate, incidentId) ? [{ type: 'froze', data: { incidentId } }] : []),
  );
