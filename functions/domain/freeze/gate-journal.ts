import { foldWith } from '../journal/event-kind.ts';
import type { Aggregate } from '../journal/journal.ts';
import { type GateEvent, gateEvents } from './events/gate-events.ts';
import { Gate, isClosed } from './gate.ts';

/** The journal of the gate. */
export const gateJournal: Aggregate<Gate, GateEvent> = {
  name: 'gate',
  state: Gate,
  events: gateEvents,
  fold: foldWith<Gate>(gateEvents),
  index: (state) => ({
    sort: state.frozeAt,
    open: false,
    status: isClosed(state) ? 'closed' : 'open',
    people: [],
  }),
};
