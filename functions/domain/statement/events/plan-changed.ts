import * as z from 'zod';
import { changeRound } from './change-round.ts';
import { statementEvent, waiting } from './statement-event.ts';

/** Another version of the crisis plan holds, and those who are asked in a round go on to be asked. */
export const planChanged = statementEvent({
  type: 'plan-changed',
  shape: () =>
    z.strictObject({ data: z.strictObject({ round: z.int(), planVersion: z.string() }) }),
  from: waiting,
  change: (state, { data: { round, planVersion } }) => changeRound(state, round, { planVersion }),
});
