import * as z from 'zod';
import type { PasskeyRegistrar } from '#domain/passkey/register.ts';
import { toPublicKey } from './cose-key.ts';

const Bytes = z.base64url().min(1).max(20_000);

// https://www.w3.org/TR/webauthn-3/#dictdef-registrationresponsejson, as far as it is verified
const Answer = z.object({
  id: Bytes,
  rawId: Bytes,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: Bytes, attestationObject: Bytes }),
});
// EdDSA, ES256 and RS256: the algorithms of authenticators, which passkey/public-key.ts verifies.
const ALGORITHMS = [-8, -7, -257];

const isVerified = <Verified>(answer: Promise<Verified>): Promise<Verified | undefined> =>
  // The library throws when something is not as expected.
  answer.catch(() => undefined);

/** Verifies new passkeys with SimpleWebAuthn, loaded when someone first registers one. */
export const createPasskeyRegistrar = (): PasskeyRegistrar => ({
  verify: async (given, { challenge, origin, rpId }) => {
    const answer = Answer.safeParse(given);
    if (!answer.success) return undefined;
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
    const verified = await isVerified(
      verifyRegistrationResponse({
        response: { ...answer.data, clientExtensionResults: {} },
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpId,
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    );
    if (!verified?.verified) return undefined;
    const { credential, credentialBackedUp: synced } = verified.registrationInfo;
    const publicKey = await toPublicKey(credential.publicKey);
    if (!publicKey) return undefined;
    return { id: credential.id, publicKey, counter: credential.counter, rpId, synced };
  },
});
