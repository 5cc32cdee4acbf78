import * as z from 'zod';

export const FactStatus = z.enum(['confirmed', 'unconfirmed', 'withdrawn']);
export type FactStatus = z.infer<typeof FactStatus>;

/** One checked sentence. `keys` are strings that state it, so that a text can be searched for it. */
export const Fact = z.object({
  id: z.string(),
  status: FactStatus,
  text: z.string(),
  source: z.string().optional(),
  keys: z.array(z.string()).optional(),
});
export type Fact = z.infer<typeof Fact>;
