import * as z from 'zod';
import { Signed } from './challenge.ts';

/** What a nonce was given out for: to register a passkey, or to sign one answer to these words. */
export const NonceUse = z.discriminatedUnion('to', [
  z.object({ to: z.literal('register'), person: z.string() }),
  z.object({
    to: z.literal('sign'),
    person: z.string(),
    ...Signed.omit({ nonce: true }).shape,
  }),
]);
export type NonceUse = z.infer<typeof NonceUse>;

/** How long a nonce is good for: time to find the phone, the finger and the code. */
export const NONCE_SECONDS = 5 * 60;

/** Port: nonces for passkeys. Each is good for one use and for some minutes. */
export interface Nonces {
  create(use: NonceUse, now: Date): Promise<string>;
  find(nonce: string, now: Date): Promise<NonceUse | undefined>;
  spend(nonce: string): Promise<void>;
}
