import * as z from 'zod';
import { BasisChange } from '../basis.ts';
import { moveTo, statementEvent } from './statement-event.ts';

/**
 * What the approved words rest on changed before any channel had them: they are asked about anew, by another run where
 * they waited for their time (`run`).
 */
export const approvalLapsed = statementEvent({
  type: 'approval-lapsed',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ changes: z.array(BasisChange).min(1), run: z.int().optional() }),
    }),
  from: ['publishing', 'scheduled'],
  change: (state, { data }, { at }) => ({
    ...moveTo(state, 'awaiting-approval'),
    lapsedAt: at,
    lapsedFor: data.changes,
    decision: undefined,
    clearances: [],
    rounds: [],
    notified: [],
    deliveries: [],
    runFor: undefined,
    run: data.run ?? state.run,
    restarts: 0,
  }),
});
