import * as z from 'zod';

/**
 * How a promised update stands: `open` until it is due, `missed` after; ended as `kept`, as `late` (kept
 * late), or as `superseded`, when other words named a new time before it was due.
 */
export const PromiseState = z.enum(['open', 'kept', 'late', 'missed', 'superseded']);
export type PromiseState = z.infer<typeof PromiseState>;

/** A published time of the next update. Times are ISO 8601. */
export const UpdatePromise = z.object({
  /** The statement that promises; a statement promises once. */
  id: z.string(),
  /** Who sees to the update: the requester of the statement. */
  owner: z.string(),
  /** Who approved the promise. */
  approver: z.string().optional(),
  madeAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  state: PromiseState,
  /** The statement that ended it. */
  endedBy: z.string().optional(),
  minutesLate: z.int().optional(),
  isReminded: z.boolean(),
  /** When people were told that it is missed. */
  toldAt: z.array(z.iso.datetime()),
});
export type UpdatePromise = z.infer<typeof UpdatePromise>;
