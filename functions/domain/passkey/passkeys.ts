import * as z from 'zod';
import { PublicKey } from './public-key.ts';

/** A passkey that someone signs with. */
export const Passkey = z.object({
  /** The credential's id, in base64url. */
  id: z.string(),
  publicKey: PublicKey,
  /** What the authenticator counted last; 0 for ever where it doesn't count. */
  counter: z.int(),
  /** The host name that it is for. */
  rpId: z.string(),
  /** Whether it is kept on several devices. */
  synced: z.boolean(),
  /** What its owner calls it. */
  name: z.string(),
  registeredAt: z.iso.datetime(),
  usedAt: z.iso.datetime().optional(),
});
export type Passkey = z.infer<typeof Passkey>;

/** The passkeys of one person that are valid now. */
export const Passkeys = z.object({ changedAt: z.iso.datetime(), keys: z.array(Passkey) });
export type Passkeys = z.infer<typeof Passkeys>;
