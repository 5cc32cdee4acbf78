import * as z from 'zod';
import type { EventKind } from '../../journal/event-kind.ts';
import { GATE_ID, type Gate, isClosed } from '../gate.ts';

const shape = () => z.strictObject({ data: z.strictObject({ incidentId: z.string() }) });

/** An incident was opened that keeps ordinary posts from going out. */
export const froze: EventKind<Gate, 'froze', ReturnType<typeof shape>> = {
  type: 'froze',
  shape,
  apply: (state, { data: { incidentId } }, { by, at }) => ({
    id: GATE_ID,
    holds: [...(state?.holds ?? []), { incidentId, by, since: at }],
    frozeAt: at,
    ...(state?.thawedAt !== undefined && { thawedAt: state.thawedAt }),
    ...(isClosed(state) && { listed: state?.listed }),
  }),
};
