import type { Aggregate } from '../journal/aggregate.ts';
import { foldWith } from '../journal/event-kind.ts';
import { freezeKey } from '../planned/freeze-key.ts';
import { PlannerName } from '../planned/planned-post.ts';
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
    isClosed(gate)
      ? PlannerName.options.map((planner) => ({
          kind: 'freeze-elsewhere',
          key: freezeKey(planner, gate.frozeAt),
          at: gate.frozeAt,
        }))
      : [],
  index: (state) => ({
    sort: state.frozeAt,
    open: false,
    status: isClosed(state) ? 'closed' : 'open',
    people: [],
  }),
};
