import * as z from 'zod';

/** Whose words, and whether they are only looked for. A schedule's event has other fields, and names nobody. */
export const Selection = z.object({
  /** The id of an author, as their platform knows them; absent: all whose time is over. */
  author: z.string().min(1).optional(),
  isDryRun: z.boolean().optional(),
});
export type Selection = z.infer<typeof Selection>;

/** What was found in the journals: erased (or to be erased), and held back while something is under way. */
export interface Retained {
  /** Streams such as `comment#<id>`. */
  erased: string[];
  held: string[];
  failed: string[];
  /** How many mentions by an author who asks. */
  mentions: number;
}
