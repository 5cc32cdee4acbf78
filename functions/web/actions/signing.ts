import type { ReadAlong } from '#domain/journal/journal.ts';
import { counterIn } from '#domain/passkey/assertion.ts';
import { challengeFor } from '#domain/passkey/challenge.ts';
import { NONCE_SECONDS } from '#domain/passkey/nonces.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import type { SignatureInput, SigningContext } from '#domain/passkey/proof.ts';
import type { Person } from '#domain/plan/plan.ts';
import type { ChallengeInput } from '#domain/statement/answer-input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { keysOf, rpIdOf } from './passkeys.ts';
import type { Refusal } from './refusal.ts';
import { isInsider } from './roles.ts';

/** Options for the browser's signature (PublicKeyCredentialRequestOptionsJSON, WebAuthn Level 3), and the nonce. */
export interface SigningOptions {
  nonce: string;
  challenge: string;
  rpId: string;
  allowCredentials: { type: 'public-key'; id: string }[];
  userVerification: 'required';
  timeout: number;
}

/** Gives out the challenge that stands for an answer to exactly these words, for one signature. */
export const beginSigning = async (
  deps: WebDeps,
  me: Person,
  id: string,
  { decision, hash }: ChallengeInput,
): Promise<Result<SigningOptions, Refusal>> => {
  if (!isInsider(me)) return refuse({ type: 'forbidden' });
  const statement = await deps.journal.read(statementJournal, id);
  if (!statement) return refuse({ type: 'not-found' });
  const { status, version } = statement;
  if (!isWaiting(status)) return refuse({ type: 'not-waiting', status });
  if (statement.hash !== hash) return refuse({ type: 'stale-hash' });
  const keys = await keysOf(deps, me.id);
  if (keys.length === 0) return refuse({ type: 'no-passkey' });
  const signed = { approvedHash: hash, statementId: id, version, decision };
  const nonce = await deps.nonces.create({ to: 'sign', person: me.id, ...signed }, deps.now());
  return ok({
    nonce,
    challenge: challengeFor({ ...signed, nonce }),
    rpId: rpIdOf(deps),
    allowCredentials: keys.map((key) => ({ type: 'public-key', id: key.id })),
    userVerification: 'required',
    timeout: NONCE_SECONDS * 1000,
  });
};

/**
 * Prepares the context that a signature is verified in. The keys are read along with the decision, so
 * that a key that is revoked in that very moment signs nothing.
 */
export const prepareSigning = async (deps: WebDeps, signature: SignatureInput | undefined) => {
  const use = signature && (await deps.nonces.find(signature.nonce, deps.now()));
  return async (me: Person, read: ReadAlong): Promise<SigningContext | undefined> =>
    signature && {
      passkeys: await read(passkeysJournal, me.id),
      use,
      origin: deps.origin,
      rpId: rpIdOf(deps),
    };
};

/** After a signed answer: its nonce is spent, and its key's count is journalled. */
export const noteSigning = async (
  deps: WebDeps,
  me: Person,
  signature: SignatureInput,
): Promise<void> => {
  await deps.nonces.spend(signature.nonce);
  const data = { id: signature.credentialId, counter: counterIn(signature) };
  await deps.journal.append(passkeysJournal, me.id, me.id, () => ok([{ type: 'used', data }]));
};
