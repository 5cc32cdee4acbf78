import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { TALAN } from '../../journal/entry.ts';
import { moveTo, statementEvent } from './statement-event.ts';

/** Another run was started: for what failed, or for channels that were waited for. */
export const retried = statementEvent({
  type: 'retried',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ run: z.int(), channels: z.array(Channel).min(1).optional() }),
    }),
  from: ['failed', 'partly-published'],
  change: (state, { data: { run, channels: runFor } }, { by, at }) => {
    const isApproved = state.decision?.decision === 'approve';
    const status = isApproved ? 'publishing' : 'drafting';
    // A person may have planned words go out late, Talan may not.
    const dueSince = by === TALAN ? state.dueSince : at;
    return { ...moveTo(state, status), run, runFor, restarts: 0, failure: undefined, dueSince };
  },
});
