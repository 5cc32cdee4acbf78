import * as z from 'zod';
import { changeRound } from './change-round.ts';
import { statementEvent, waiting } from './statement-event.ts';

/** Those asked in a round were reminded of it. */
export const reminded = statementEvent({
  type: 'reminded',
  shape: () => z.strictObject({ data: z.strictObject({ round: z.int() }) }),
  from: waiting,
  change: (state, { data }) => ({
    ...changeRound(state, data.round, { reminded: true }),
    remindedOf: state.sameSince,
  }),
});
