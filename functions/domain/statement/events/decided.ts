import * as z from 'zod';
import { Decision } from '../answers.ts';
import { wishOf } from '../dictated.ts';
import type { Statement } from '../statement.ts';
import { isTheseWords, moveTo, statementEvent, waiting } from './statement-event.ts';

const otherwise = { 'request-changes': 'drafting', reject: 'rejected' } as const;

// Approved words go out at once, or wait for the time that is planned for them.
const after = (state: Statement, decision: Decision['decision'], at: string): Statement => {
  if (decision !== 'approve') return moveTo(state, otherwise[decision]);
  const { publishAt } = state;
  return publishAt && new Date(publishAt) > new Date(at)
    ? { ...moveTo(state, 'scheduled'), dueSince: publishAt }
    : { ...moveTo(state, 'publishing'), dueSince: at };
};

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
          found: true,
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
      ...after(state, data.decision, at),
      decision,
      restarts: 0,
      lapsedAt: undefined,
      lapsedFor: undefined,
    };
    if (data.decision === 'approve') return next;
    // Erased words are absent.
    const { comment } = words ?? {};
    const wishes = comment ? [...state.wishes, wishOf(by, comment, state)] : state.wishes;
    return { ...next, wishes, ...(data.decision === 'request-changes' && { attempts: 0 }) };
  },
});
