import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { TALAN } from '../../journal/entry.ts';
import { endsOut } from '../status.ts';
import { moveTo, statementEvent } from './statement-event.ts';

/** Another run was started: for what failed, or for channels that were waited for. */
export const retried = statementEvent({
  type: 'retried',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ run: z.int(), channels: z.array(Channel).min(1).optional() }),
    }),
  from: ['failed', 'partly-published'],
  change: (state, { data: { run: number, channels: runFor } }, { by, at }) => {
    const isApproved = state.decision?.decision === 'approve';
    const status = isApproved ? 'publishing' : 'drafting';
    // A person may have planned words go out late, Talan may not.
    const dueSince = by === TALAN ? state.dueSince : at;
    // A head from before it was noted since when words are out is known by its status.
    const outAt = state.outAt ?? (endsOut(state.status) ? state.decision?.at : undefined);
    const run = { run: number, runFor, restarts: 0, failure: undefined, dueSince, outAt };
    return { ...moveTo(state, status), ...run };
  },
});
