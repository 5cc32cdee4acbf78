import * as z from 'zod';
import { Language } from '../values/language.ts';

/** A calendar feed of someone, by the hash of its secret; the secret itself is told once and kept nowhere. */
export const CalendarFeed = z.object({
  id: z.string(),
  /** SHA-256 of the secret, in hex. */
  hash: z.string(),
  language: Language,
  by: z.string(),
  at: z.iso.datetime(),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;
