import type { PasskeysEvent } from '#domain/passkey/events/passkeys-events.ts';
import { NONCE_SECONDS } from '#domain/passkey/nonces.ts';
import type { Passkeys } from '#domain/passkey/passkeys.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import { type PasskeyRefusal, register, revoke } from '#domain/passkey/register.ts';
import type { Person } from '#domain/plan/plan.ts';
import { isFresh, type Session } from '#domain/sign-in/session.ts';
import { sha256 } from '#domain/values/canonical.ts';
import { ok, type Result, refuse } from '#domain/values/result.ts';
import type { WebDeps } from '../deps.ts';
import { notifyOfPasskey } from './notify-of-passkey.ts';
import { isAdmin } from './roles.ts';

/** The host name that passkeys are bound to (RP ID): no other site can ask for them. */
export const rpIdOf = ({ origin }: Pick<WebDeps, 'origin'>): string => new URL(origin).hostname;

/** Someone's passkeys that are valid now. */
export const keysOf = async (deps: WebDeps, person: string) =>
  (await deps.journal.read(passkeysJournal, person))?.keys ?? [];

// EdDSA, ES256, RS256.
const algorithms = [-8, -7, -257].map((alg) => ({ type: 'public-key', alg }) as const);

const isFreshly = (deps: WebDeps, session: Session | undefined): boolean =>
  session !== undefined && isFresh(session, deps.now());

/**
 * Gives out the options for a new passkey (PublicKeyCredentialCreationOptionsJSON, WebAuthn Level 3).
 * Only right after a sign-in: a phone that was left open must not make keys.
 */
export const beginRegistration = async (
  deps: WebDeps,
  me: Person,
  session: Session | undefined,
): Promise<Result<object, PasskeyRefusal>> => {
  if (!isFreshly(deps, session)) return refuse({ type: 'not-fresh' });
  const keys = await keysOf(deps, me.id);
  return ok({
    challenge: await deps.nonces.create({ to: 'register', person: me.id }, deps.now()),
    rp: { id: rpIdOf(deps), name: 'Talan' },
    // Authenticators keep one key for each handle, which must hold nothing personal.
    user: { id: sha256(`talan ${me.id}`), name: me.email, displayName: me.name },
    pubKeyCredParams: algorithms,
    excludeCredentials: keys.map(({ id }) => ({ type: 'public-key', id })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    attestation: 'none',
    timeout: NONCE_SECONDS * 1000,
  });
};

/** The browser's answer to them: its credential, and the challenge that it answers. */
export interface Registration {
  name: string;
  challenge: string;
  answer: unknown;
}

const verified = async (deps: WebDeps, me: Person, { challenge, answer }: Registration) => {
  const use = await deps.nonces.find(challenge, deps.now());
  if (use?.to !== 'register' || use.person !== me.id) return undefined;
  await deps.nonces.spend(challenge);
  const { origin } = deps;
  return deps.registrar.verify(answer, { challenge, origin, rpId: rpIdOf(deps) });
};

const append = (
  deps: WebDeps,
  owner: string,
  by: string,
  decide: (state: Passkeys | undefined) => Result<PasskeysEvent[], PasskeyRefusal>,
) =>
  deps.journal.append<Passkeys, PasskeysEvent, PasskeyRefusal>(passkeysJournal, owner, by, decide);

/** Registers a passkey, and notifies its owner and the admins. */
export const registerPasskey = async (
  deps: WebDeps,
  me: Person,
  session: Session | undefined,
  registration: Registration,
): Promise<Result<Passkeys, PasskeyRefusal>> => {
  if (!isFreshly(deps, session)) return refuse({ type: 'not-fresh' });
  const key = await verified(deps, me, registration);
  if (!key) return refuse({ type: 'passkey-not-made' });
  const result = await append(deps, me.id, me.id, (state) =>
    register(state, key, registration.name),
  );
  if (result.ok) await notifyOfPasskey(deps, { what: 'registered', owner: me, by: me, id: key.id });
  return result;
};

/** Revokes a passkey: one's own, or as an admin that of another person. */
export const revokePasskey = async (
  deps: WebDeps,
  by: Person,
  owner: Person,
  id: string,
): Promise<Result<Passkeys, PasskeyRefusal | { type: 'forbidden' }>> => {
  if (by.id !== owner.id && !isAdmin(by)) return refuse({ type: 'forbidden' });
  const result = await append(deps, owner.id, by.id, (state) => revoke(state, id));
  if (result.ok) await notifyOfPasskey(deps, { what: 'revoked', owner, by, id });
  return result;
};
