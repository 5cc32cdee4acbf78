import { createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod';

const Bytes = z.base64url().max(2000);

/** A passkey's public key as a JSON Web Key (RFC 7517): ES256, EdDSA or RS256. */
export const PublicKey = z.discriminatedUnion('kty', [
  z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: Bytes, y: Bytes }),
  z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: Bytes }),
  z.strictObject({ kty: z.literal('RSA'), n: Bytes, e: Bytes }),
]);
export type PublicKey = z.infer<typeof PublicKey>;

/** The key for `node:crypto`; undefined when its numbers are no key, such as a point off the curve. */
export const importKey = (key: PublicKey): KeyObject | undefined => {
  try {
    return createPublicKey({ key, format: 'jwk' });
  } catch {
    return undefined;
  }
};
