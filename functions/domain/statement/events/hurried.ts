import * as z from 'zod';
import { changeRound } from './change-round.ts';
import { statementEvent, waiting } from './statement-event.ts';

/** A raised severity left less time to answer than a round began with. */
export const hurried = statementEvent({
  type: 'hurried',
  shape: () =>
    z.strictObject({
      data: z.strictObject({ round: z.int(), until: z.iso.datetime() }),
    }),
  from: waiting,
  change: (state, { data: { round, until } }) =>
    changeRound(state, round, { until, remindAt: undefined }),
});
