import * as z from 'zod';

/** The comment of a removal that words quote, by the hash of these. */
export const QuotedRemoval = z.object({ removal: z.string(), hash: z.string() });

/** That words stay which quote removed comments, who said so and why; `covers`: hashes of what they quoted by then. */
export const KeptQuotes = z.object({
  hash: z.string(),
  covers: z.array(z.string()),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type KeptQuotes = z.infer<typeof KeptQuotes>;
