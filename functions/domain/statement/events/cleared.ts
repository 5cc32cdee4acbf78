import * as z from 'zod';
import { Clearance } from '../answers.ts';
import { isTheseWords, moveTo, statementEvent, waiting } from './statement-event.ts';

/** An answer to exactly the present words that is not the last one needed. */
export const cleared = statementEvent({
  type: 'cleared',
  shape: () =>
    z.strictObject({
      data: Clearance.pick({
        purpose: true,
        missing: true,
        version: true,
        hash: true,
        planVersion: true,
        proof: true,
        found: true,
      }),
      words: Clearance.pick({ overrides: true, approver: true }),
    }),
  from: waiting,
  about: isTheseWords,
  change: (state, { data, words }, { by, at }) => ({
    ...moveTo(state, 'awaiting-approval'),
    restarts: 0,
    clearances: [...state.clearances, { ...data, ...words, by, at }],
  }),
});
