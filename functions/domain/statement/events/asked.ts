import * as z from 'zod';
import { Round } from '../answers.ts';
import { addDemand, Demanded } from '../demand.ts';
import { moveTo, statementEvent, unapproved } from './statement-event.ts';

/** A round begins: one person, or everyone who may answer, is asked for an answer. */
export const asked = statementEvent({
  type: 'asked',
  shape: () =>
    z.strictObject({
      // Absent from older entries.
      data: Round.omit({ reminded: true, calling: true }).extend({ demanded: Demanded.optional() }),
    }),
  from: unapproved,
  change: (state, { data: { demanded, ...round } }) => ({
    ...moveTo(state, round.everyone ? 'unanswered' : 'awaiting-approval'),
    decision: undefined,
    restarts: 0,
    rounds: [...state.rounds, { ...round, reminded: false }],
    demanded: demanded ? addDemand(state.demanded, demanded) : state.demanded,
  }),
});
