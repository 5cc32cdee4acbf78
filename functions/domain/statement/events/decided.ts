import * as z from 'zod';
import { Decision } from '../statement.ts';
import { isTheseWords, moveTo, statementEvent, waiting } from './statement-event.ts';

const statusAfter = {
  approve: 'publishing',
  'request-changes': 'drafting',
  reject: 'rejected',
} as const;

/** The last answer to exactly the present words: the question is over. */
export const decided = statementEvent({
  type: 'decided',
  shape: () =>
    z.strictObject({
      data: Decision.pick({ decision: true, version: true, hash: true, planVersion: true }).extend(
        // Absent from older entries and from anything but an approval.
        Decision.pick({
          needed: true,
          severity: true,
          legalHold: true,
          dependent: true,
          proof: true,
        }).partial().shape,
      ),
      words: Decision.pick({
        comment: true,
        overrides: true,
        approver: true,
        protectedNames: true,
      }),
    }),
  from: waiting,
  about: isTheseWords,
  change: (state, { data, words }, { by, at }) => {
    const decision = { ...data, ...words, needed: data.needed ?? ['approve'], by, at };
    const next = {
      ...moveTo(state, statusAfter[data.decision]),
      decision,
      restarts: 0,
      lapsedAt: undefined,
    };
    return data.decision === 'request-changes' ? { ...next, attempts: 0 } : next;
  },
});
