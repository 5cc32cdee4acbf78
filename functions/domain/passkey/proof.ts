import * as z from 'zod';
import { PasskeyRule } from '../plan/plan.ts';
import { Line } from '../values/text.ts';
import { Assertion, verifyAssertion } from './assertion.ts';
import { challengeFor, type Signed } from './challenge.ts';
import type { NonceUse } from './nonces.ts';
import type { Passkeys } from './passkeys.ts';
import { PublicKey } from './public-key.ts';

/** A signature over an answer, with all that it takes to verify it again without anything else. */
export const Signature = z.object({
  ...Assertion.shape,
  nonce: z.string(),
  publicKey: PublicKey,
  origin: z.string(),
  rpId: z.string(),
});
export type Signature = z.infer<typeof Signature>;

/** What the plan said about passkeys when an answer was given, and its signature if there is one. */
export const Proof = z.object({ rule: PasskeyRule, signature: Signature.optional() });
export type Proof = z.infer<typeof Proof>;

/** A signed answer as it comes in. */
export const SignatureInput = z.strictObject({
  ...Assertion.shape,
  nonce: Line(100),
});
export type SignatureInput = z.infer<typeof SignatureInput>;

/** What a signature is held against. */
export interface SigningContext {
  /** The keys of the person who answers. */
  passkeys: Passkeys | undefined;
  /** What its nonce was given out for; undefined when it is not known, or was given too long ago. */
  use: NonceUse | undefined;
  origin: string;
  rpId: string;
}

/**
 * Why an answer is not signed as it must be: no signature where the plan demands one, too long ago or
 * used before, or wrong.
 */
export type ProofRefusal =
  | { type: 'passkey-required' }
  | { type: 'passkey-stale' }
  | { type: 'passkey-invalid' };

// Authenticators that count never count backwards, unless someone has copied one.
const isCountedOn = (before: number, after: number): boolean =>
  (before === 0 && after === 0) || after > before;

const isFor = (use: NonceUse | undefined, by: string, signed: Omit<Signed, 'nonce'>): boolean =>
  use?.to === 'sign' &&
  use.person === by &&
  use.statementId === signed.statementId &&
  use.version === signed.version &&
  use.approvedHash === signed.approvedHash &&
  use.decision === signed.decision;

/** What is to be recorded of a signature, or why it does not count. */
export const checkSignature = (
  input: SignatureInput,
  by: string,
  signed: Omit<Signed, 'nonce'>,
  { passkeys, use, origin, rpId }: SigningContext,
): Signature | ProofRefusal['type'] => {
  if (!use) return 'passkey-stale';
  const key = passkeys?.keys.find(({ id }) => id === input.credentialId);
  if (!key || !isFor(use, by, signed)) return 'passkey-invalid';
  const { publicKey } = key;
  const challenge = challengeFor({ ...signed, nonce: input.nonce });
  const verified = verifyAssertion(input, { challenge, origin, rpId, publicKey });
  if (!verified || !isCountedOn(key.counter, verified.counter)) return 'passkey-invalid';
  return { ...input, publicKey, origin, rpId };
};

/** Whether a recorded signature is one over this answer; it needs nothing but the record. */
export const isSignedBy = (
  { publicKey, origin, rpId, nonce, ...assertion }: Signature,
  signed: Omit<Signed, 'nonce'>,
): boolean => {
  const challenge = challengeFor({ ...signed, nonce });
  return verifyAssertion(assertion, { challenge, origin, rpId, publicKey }) !== undefined;
};

/** Whether an answer is proved as the plan demanded when it was given. */
export const isProved = (proof: Proof | undefined, signed: Omit<Signed, 'nonce'>): boolean => {
  if (!proof?.signature) return proof?.rule !== 'required';
  return isSignedBy(proof.signature, signed);
};
