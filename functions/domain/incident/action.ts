import * as z from 'zod';

export const ReminderKind = z.enum(['due', 'late']);
/** When an owner is reminded of an action: at its time, and a week later if it is still not done. */
export type ReminderKind = z.infer<typeof ReminderKind>;

/** What is to be improved after an incident: what it was due to, what is to change, and who sees to it. */
export const Action = z.object({
  id: z.string(),
  cause: z.string(),
  /** What is different once it is done, in words that a lessons statement may tell. */
  change: z.string(),
  /** Id of a person in the plan. */
  owner: z.string(),
  dueAt: z.iso.datetime(),
  /** The reminders that were sent for this time. */
  reminded: z.array(ReminderKind),
  done: z.object({ proof: z.string(), by: z.string(), at: z.iso.datetime() }).optional(),
});
export type Action = z.infer<typeof Action>;
