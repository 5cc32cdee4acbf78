import * as z from 'zod';
import { Line } from '../values/text.ts';

/** Whose words, and whether they are only looked for. A schedule's event has other fields, and names nobody. */
export const Selection = z.object({
  /** The id of an author, as their platform knows them; absent: all whose time is over. */
  author: z.string().min(1).optional(),
  isDryRun: z.boolean().optional(),
  /** Who asked and who decided, kept with the entry that says that words were erased. */
  by: Line(300).optional(),
});
export type Selection = z.infer<typeof Selection>;

/**
 * Why words stay though their time is over or someone asks: something is still to be done with them, their incident is
 * not closed, it is under legal caution, or what quotes them is held back.
 */
export type HeldBecause = 'under-way' | 'incident-open' | 'caution' | 'quoted';

/** What was found in the journals: erased (or to be erased), and held back. Streams are such as `comment#<id>`. */
export interface Retained {
  erased: string[];
  held: { stream: string; because: HeldBecause }[];
  failed: string[];
  /** How many journals are kept since their time is not over. */
  withinTime: number;
  /** Published statements that quote the author who asks: no erasure reaches them. */
  published: string[];
  /** How many mentions by an author who asks. */
  mentions: number;
}
