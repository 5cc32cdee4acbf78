import * as z from 'zod';
import { changeRound } from './change-round.ts';
import { statementEvent, waiting } from './statement-event.ts';

/** Someone ended a round so that the next person is asked at once. */
export const askedEarly = statementEvent({
  type: 'asked-early',
  shape: () => z.strictObject({ data: z.strictObject({ round: z.int() }) }),
  from: waiting,
  change: (state, { data }, { at }) => changeRound(state, data.round, { until: at }),
});
