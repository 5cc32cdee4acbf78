import * as z from 'zod';

/** Why an answer did not go out. */
export const UnsentReason = z.enum([
  'stale-family',
  'not-approved',
  'no-text',
  'edited',
  'credentials',
  'limit',
  'refused-content',
  'gone',
  'other-words',
  'by-person',
  'unknown',
]);
export type UnsentReason = z.infer<typeof UnsentReason>;

/**
 * An answer by a family that is not settled: `waiting` to be posted, `intended` from the intent until it is known
 * what came of it, `by-hand` until a person has posted it, `unknown` where only a person can find out.
 */
export const Sending = z.object({
  statementId: z.string(),
  version: z.int(),
  hash: z.string(),
  /** Number of the opening, from 0. */
  variant: z.int().nonnegative(),
  /** What it was sent with: one answer, or several at once. */
  runId: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  state: z.enum(['waiting', 'intended', 'by-hand', 'unknown']),
  /** When it was first about to be posted, and when last. */
  firstIntendedAt: z.iso.datetime().optional(),
  intendedAt: z.iso.datetime().optional(),
  /** Why the channel said no to it; it may be out all the same. */
  refused: UnsentReason.optional(),
  /** Whether the author has changed the comment since. */
  isEdited: z.boolean().optional(),
});
export type Sending = z.infer<typeof Sending>;

/** The last answer that did not go out: the comment stands open. */
export const Unsent = z.object({
  statementId: z.string(),
  reason: UnsentReason,
  at: z.iso.datetime(),
});
export type Unsent = z.infer<typeof Unsent>;

/** Whether Talan has still to do with an answer: nobody may end the comment meanwhile. */
export const isOnItsWay = (sending: Sending | undefined): boolean =>
  sending?.state === 'waiting' || sending?.state === 'intended';
