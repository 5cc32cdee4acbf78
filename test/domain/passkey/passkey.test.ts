import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { challengeFor } from '#domain/passkey/challenge.ts';
import type { NonceUse } from '#domain/passkey/nonces.ts';
import type { Passkeys } from '#domain/passkey/passkeys.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import {
  checkSignature,
  isProved,
  isSignedBy,
  type SigningContext,
} from '#domain/passkey/proof.ts';
import { register, revoke } from '#domain/passkey/register.ts';
import { type SoftAuthenticator, softAuthenticator } from '#test/support/authenticator.ts';

const origin = 'https://talan.example';
const nonce = 'a-nonce';
const signed = {
  approvedHash: 'a'.repeat(64),
  statementId: 's1',
  version: 3,
  decision: 'approve' as const,
};
const use: NonceUse = { to: 'sign', person: 'anna', ...signed };
const meta = { at: '2026-11-22T12:00:00.000Z', by: 'anna' };

const keysWith = (authenticator: SoftAuthenticator, counter = 0): Passkeys =>
  passkeysJournal.fold(
    undefined,
    {
      type: 'registered',
      data: {
        id: authenticator.id,
        publicKey: authenticator.publicKey,
        counter,
        rpId: 'talan.example',
        synced: false,
      },
      words: { name: 'Telefonen' },
    },
    meta,
  );

let phone: SoftAuthenticator;
let context: SigningContext;
beforeEach(() => {
  phone = softAuthenticator(origin);
  context = { passkeys: keysWith(phone), use, origin, rpId: 'talan.example' };
});

const challenge = (over: Partial<typeof signed> = {}) =>
  challengeFor({ ...signed, nonce, ...over });
const check = (input: ReturnType<SoftAuthenticator['sign']>, by = 'anna') =>
  checkSignature(input, by, signed, context);

describe('a signature over an answer', () => {
  it('counts, and is recorded with all that it takes to verify it again', () => {
    const checked = check(phone.sign(challenge(), nonce));
    if (typeof checked === 'string') throw new Error(checked);
    expect(checked).toMatchObject({ nonce, origin, rpId: 'talan.example' });
    const recorded = JSON.parse(JSON.stringify(checked));
    expect(isSignedBy(recorded, signed)).toBe(true);
  });

  it.each([
    ['another statement', { statementId: 's2' }],
    ['another version', { version: 2 }],
    ['other words', { approvedHash: 'b'.repeat(64) }],
    ['another answer', { decision: 'reject' as const }],
  ])('over %s is refused', (_, over) => {
    const input = phone.sign(challengeFor({ ...signed, nonce, ...over }), nonce);
    expect(check(input)).toBe('passkey-invalid');
    context = { ...context, use: { ...use, ...over } };
    expect(check(input)).toBe('passkey-invalid');
    expect(check(phone.sign(challenge(), nonce))).toBe('passkey-invalid');
  });

  it.each([
    ['from another site', { origin: 'https://talan.example.evil.example' }],
    ['from a page framed elsewhere', { crossOrigin: true }],
    ['of a key for another host', { rpId: 'evil.example' }],
    ['made when a key was made', { type: 'webauthn.create' }],
    ['without the person being verified', { verified: false }],
  ])('%s is refused', (_, change) => {
    expect(check(phone.sign(challenge(), nonce, change))).toBe('passkey-invalid');
  });

  it('of another person is refused, by key and by nonce', () => {
    const theirs = softAuthenticator(origin);
    expect(check(theirs.sign(challenge(), nonce))).toBe('passkey-invalid');
    expect(check(phone.sign(challenge(), nonce), 'dan')).toBe('passkey-invalid');
  });

  it('that was forged is refused: another key under the registered id', () => {
    const forger = softAuthenticator(origin);
    const forged = { ...forger.sign(challenge(), nonce), credentialId: phone.id };
    expect(check(forged)).toBe('passkey-invalid');
  });

  it.each(['clientDataJSON', 'authenticatorData', 'signature'] as const)(
    'with one bit changed in %s is refused',
    (part) => {
      const input = phone.sign(challenge(), nonce);
      const bytes = Buffer.from(input[part], 'base64url');
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 2) ^ 1, bytes.length - 2);
      expect(check({ ...input, [part]: bytes.toString('base64url') })).toBe('passkey-invalid');
    },
  );

  it('whose nonce was used, or given out too long ago, is stale', () => {
    context = { ...context, use: undefined };
    expect(check(phone.sign(challenge(), nonce))).toBe('passkey-stale');
  });

  it('with the nonce of a registration is refused', () => {
    context = { ...context, use: { to: 'register', person: 'anna' } };
    expect(check(phone.sign(challenge(), nonce))).toBe('passkey-invalid');
  });

  it('of a copied authenticator, which counts from behind, is refused', () => {
    phone.countFrom(7);
    context = { ...context, passkeys: keysWith(phone, 8) };
    expect(check(phone.sign(challenge(), nonce))).toBe('passkey-invalid');
    expect(check(phone.sign(challenge(), nonce))).toMatchObject({ nonce });
  });

  it('is verified for RSA and Ed25519 keys by their own kind only', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    const { n = '', e = '' } = rsa.export({ format: 'jwk' });
    const keys = keysWith(phone);
    const publicKey = { kty: 'RSA' as const, n, e };
    context = { ...context, passkeys: { ...keys, keys: [{ ...keys.keys[0]!, publicKey }] } };
    expect(check(phone.sign(challenge(), nonce))).toBe('passkey-invalid');
  });

  it('is no proof of other words later', () => {
    const checked = check(phone.sign(challenge(), nonce));
    if (typeof checked === 'string') throw new Error(checked);
    const proof = { rule: 'required' as const, signature: checked };
    expect(isProved(proof, signed)).toBe(true);
    expect(isProved(proof, { ...signed, approvedHash: 'b'.repeat(64) })).toBe(false);
    expect(isProved({ rule: 'required' }, signed)).toBe(false);
    expect(isProved({ rule: 'preferred' }, signed)).toBe(true);
    expect(isProved(undefined, signed)).toBe(true);
  });
});

describe('someone’s passkeys', () => {
  const data = () => {
    const { id, publicKey } = softAuthenticator(origin);
    return { id, publicKey, counter: 0, rpId: 'talan.example', synced: true };
  };

  it('are registered once each, ten at most, and revoked', () => {
    const keys = keysWith(phone);
    const same = { ...data(), id: phone.id };
    expect(register(keys, same, 'Igen')).toEqual({ ok: true, value: [] });
    const full = { ...keys, keys: Array.from({ length: 10 }, () => keys.keys[0]!) };
    expect(register(full, data(), 'En till')).toEqual({
      ok: false,
      refusal: { type: 'too-many-passkeys' },
    });
    expect(revoke(keys, 'unknown')).toMatchObject({ ok: false });
    const revoked = revoke(keys, phone.id);
    const [event] = revoked.ok ? revoked.value : [];
    expect(event && passkeysJournal.fold(keys, event, meta).keys).toEqual([]);
  });

  it('know when they were used last and what they counted', () => {
    const event = { type: 'used' as const, data: { id: phone.id, counter: 5 } };
    const at = '2026-11-23T08:00:00.000Z';
    const [key] = passkeysJournal.fold(keysWith(phone), event, { at, by: 'anna' }).keys;
    expect(key).toMatchObject({ counter: 5, usedAt: at, name: 'Telefonen' });
  });
});
