import * as z from 'zod';

/**
 * How many of a list's recipients the words were sent to, how many will not get them, and of how many
 * nobody can tell. `stopped`: those to whom the list sends nothing more. `list` is the version of the list.
 */
export const Tally = z.strictObject({
  list: z.string(),
  recipients: z.int().nonnegative(),
  sent: z.int().nonnegative(),
  refused: z.int().nonnegative(),
  unsure: z.int().nonnegative(),
  stopped: z.int().positive().optional(),
});
export type Tally = z.infer<typeof Tally>;
