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
  // Each closing is a new item; the one before sees that it is over.
  due: (gate) =>
    isClosed(gate) ? [{ kind: 'freeze-elsewhere', key: gate.frozeAt, at: gate.frozeAt }] : [],
  index: (state) => ({
    sort: state.frozeAt,
    open: false,
    status: isClosed(state) ? 'closed' : 'open',
    people: [],
  }),
};
