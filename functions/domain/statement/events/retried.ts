import * as z from 'zod';
import { moveTo, statementEvent } from './statement-event.ts';

/** Another run was started for what failed. */
export const retried = statementEvent({
  type: 'retried',
  shape: () => z.strictObject({ data: z.strictObject({ run: z.int() }) }),
  from: ['failed', 'partly-published'],
  change: (state, { data: { run } }) => {
    const isApproved = state.decision?.decision === 'approve';
    const status = isApproved ? 'publishing' : 'drafting';
    return { ...moveTo(state, status), run, restarts: 0, failure: undefined };
  },
});
