import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const COOKIE_KEY_BYTES = 32;
const RSA_BITS = 2048;

const Keys = z.object({
  /** Private JSON Web Key that signs ID tokens. */
  signing: z.looseObject({ kty: z.string(), kid: z.string() }),
  cookies: z.array(z.string()).min(1),
});
/** Keys of the development issuer. */
export type IssuerKeys = z.infer<typeof Keys>;

const newKeys = (): IssuerKeys => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: RSA_BITS });
  const jwk = privateKey.export({ format: 'jwk' });
  return Keys.parse({
    signing: { ...jwk, kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' },
    cookies: [randomBytes(COOKIE_KEY_BYTES).toString('base64url')],
  });
};

/** Reads the issuer's keys from a file, which only its owner can read. Makes them when there is no file. */
export const keysIn = (file: string): IssuerKeys => {
  if (existsSync(file)) return Keys.parse(JSON.parse(readFileSync(file, 'utf8')));
  const keys = newKeys();
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
};
