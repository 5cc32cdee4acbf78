import * as z from 'zod';

/** SCCT cluster: how much of the crisis the public will hold us responsible for (Coombs, 2007). */
export const Responsibility = z.enum(['victim', 'accidental', 'preventable', 'unknown']);
export type Responsibility = z.infer<typeof Responsibility>;

/** Did someone do wrong: `ours` acting for us, `private` one of us but not acting for us. */
export const Wrongdoing = z.enum(['ours', 'private', 'none', 'unknown']);
export type Wrongdoing = z.infer<typeof Wrongdoing>;

/**
 * Where an incident stands: `resolved`, the crisis is over; `closed`, what was to be learned is noted too;
 * `cancelled`, it was opened by mistake.
 */
export const Phase = z.enum(['active', 'resolved', 'closed', 'cancelled']);
export type Phase = z.infer<typeof Phase>;

/** What the public should do, with the strings that say it. */
export const PublicAction = z.object({ text: z.string(), keys: z.array(z.string()) });
