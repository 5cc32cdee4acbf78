import * as z from 'zod';
import { Round } from '../statement.ts';
import { moveTo, statementEvent, unapproved } from './statement-event.ts';

/** A round begins: one person, or everyone who may answer, is asked for an answer. */
export const asked = statementEvent({
  type: 'asked',
  shape: () => z.strictObject({ data: Round.omit({ reminded: true }) }),
  from: unapproved,
  change: (state, { data }) => ({
    ...moveTo(state, data.everyone ? 'unanswered' : 'awaiting-approval'),
    decision: undefined,
    restarts: 0,
    rounds: [...state.rounds, { ...data, reminded: false }],
  }),
});
