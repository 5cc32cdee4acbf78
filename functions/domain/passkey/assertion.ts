import { createHash, verify } from 'node:crypto';
import * as z from 'zod';
import { importKey, type PublicKey } from './public-key.ts';

// An assertion has some hundred bytes; RSA keys and extensions make it a few thousand.
const Bytes = z.base64url().min(1).max(8000);

/** What an authenticator answers when it is asked to sign a challenge, in base64url. */
export const Assertion = z.strictObject({
  credentialId: Bytes,
  clientDataJSON: Bytes,
  authenticatorData: Bytes,
  signature: Bytes,
});
export type Assertion = z.infer<typeof Assertion>;

/** What an assertion must be, to count. */
export interface Expected {
  /** In base64url. */
  challenge: string;
  /** Such as `https://talan.example.org`. */
  origin: string;
  /** The host name that the key is for. */
  rpId: string;
  publicKey: PublicKey;
}

// https://www.w3.org/TR/webauthn-3/#dictdef-collectedclientdata
const ClientData = z.looseObject({
  type: z.literal('webauthn.get'),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.literal(false).optional(),
});

// https://www.w3.org/TR/webauthn-3/#sctn-authenticator-data
const RP_ID_HASH_BYTES = 32;
const FLAGS_AT = 32;
const COUNTER_AT = 33;
const SHORTEST_BYTES = 37;
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const NEEDED_FLAGS = USER_PRESENT | USER_VERIFIED;

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');
const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

/** What the authenticator has counted when it gave an assertion. */
export const counterIn = ({ authenticatorData }: Pick<Assertion, 'authenticatorData'>): number =>
  bytesOf(authenticatorData).readUInt32BE(COUNTER_AT);

const clientDataOf = (json: Buffer): z.infer<typeof ClientData> | undefined => {
  try {
    return ClientData.parse(JSON.parse(json.toString('utf8')));
  } catch {
    return undefined;
  }
};

const isRightClient = (json: Buffer, { challenge, origin }: Expected): boolean => {
  const client = clientDataOf(json);
  return client?.challenge === challenge && client.origin === origin;
};

// The person was there and showed by finger, face or code that it is them.
const isRightAuthenticator = (data: Buffer, { rpId }: Expected): boolean =>
  data.length >= SHORTEST_BYTES &&
  data.subarray(0, RP_ID_HASH_BYTES).equals(sha256(rpId)) &&
  (data.readUInt8(FLAGS_AT) & NEEDED_FLAGS) === NEEDED_FLAGS;

const isSigned = (data: Buffer, json: Buffer, signature: Buffer, publicKey: PublicKey): boolean => {
  const key = importKey(publicKey);
  const algorithm = publicKey.kty === 'OKP' ? null : 'sha256';
  const signed = Buffer.concat([data, sha256(json)]);
  return key !== undefined && verify(algorithm, signed, key, signature);
};

/**
 * Verifies an assertion (WebAuthn Level 3, section 7.2): challenge, origin, key's host, presence and
 * verification of the person, signature. Answers the authenticator's counter, or undefined when
 * anything is not as expected.
 */
export const verifyAssertion = (
  assertion: Omit<Assertion, 'credentialId'>,
  expected: Expected,
): { counter: number } | undefined => {
  const json = bytesOf(assertion.clientDataJSON);
  const data = bytesOf(assertion.authenticatorData);
  const isRight = isRightClient(json, expected) && isRightAuthenticator(data, expected);
  if (!isRight) return undefined;
  return isSigned(data, json, bytesOf(assertion.signature), expected.publicKey)
    ? { counter: counterIn(assertion) }
    : undefined;
};
