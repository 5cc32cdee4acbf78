import type { EventOfKind } from '../../journal/event-kind.ts';
import { froze } from './froze.ts';
import { plannerListed } from './planner-listed.ts';
import { thawed } from './thawed.ts';

/** All kinds of events of the gate. */
export const gateEvents = [froze, plannerListed, thawed] as const;

/** What can happen to the gate. */
export type GateEvent = EventOfKind<(typeof gateEvents)[number]>;
