import * as z from 'zod';

/** What one part of a text message to one recipient costs, by the organisation's agreement. */
export const SmsPrice = z.strictObject({
  perPart: z.number().positive().max(1_000),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters, such as SEK'),
});
export type SmsPrice = z.infer<typeof SmsPrice>;
