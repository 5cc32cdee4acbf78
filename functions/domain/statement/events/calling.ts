import * as z from 'zod';
import { changeRound } from './change-round.ts';
import { statementEvent, waiting } from './statement-event.ts';

/** Someone who is asked calls the requester before answering; the round lasts until then at least. */
export const calling = statementEvent({
  type: 'calling',
  shape: () =>
    z.strictObject({ data: z.strictObject({ round: z.int(), until: z.iso.datetime() }) }),
  from: waiting,
  change: (state, { data }, { at, by }) => {
    const before = state.rounds.find(({ round }) => round === data.round)?.until ?? data.until;
    const longerMs = new Date(data.until).getTime() - new Date(before).getTime();
    return changeRound(state, data.round, { until: data.until, calling: { by, at, longerMs } });
  },
});
