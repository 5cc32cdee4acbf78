import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import type { Gate } from '../gate.ts';

const shape = () =>
  z.strictObject({
    data: z.strictObject({ incidentId: z.string() }),
    words: z.strictObject({ reason: z.string() }).optional(),
  });

/** An incident keeps ordinary posts no longer from going out. Nothing goes out by that alone. */
export const thawed: EventKind<Gate, 'thawed', ReturnType<typeof shape>> = {
  type: 'thawed',
  shape,
  apply: (state, { data: { incidentId } }, { at }) => {
    if (!state) throw new TypeError('A gate is closed before it is opened');
    const holds = state.holds.filter((hold) => hold.incidentId !== incidentId);
    return { ...state, holds, ...(holds.length === 0 && { thawedAt: at }) };
  },
};
