import * as z from 'zod';

/**
 * Runs of words in texts that quote comments which were removed, and are not ours; `forbidden`: those whose words
 * nobody may keep.
 */
export const Quotes = z.object({ removed: z.array(z.string()), forbidden: z.array(z.string()) });
export type Quotes = z.infer<typeof Quotes>;
