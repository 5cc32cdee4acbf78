import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { SignatureInput } from '#domain/passkey/proof.ts';

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const base64url = (data: Buffer | string): string => Buffer.from(data).toString('base64url');

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

/** What a test may change about an answer that an authenticator gives. */
interface Deviation {
  origin?: string;
  rpId?: string;
  type?: string;
  verified?: boolean;
  counter?: number;
  crossOrigin?: boolean;
}

// CBOR (RFC 8949), only what attestations hold: short maps, short texts, byte strings.
const head = (major: number, length: number): Buffer => {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
};
const byteString = (bytes: Buffer): Buffer => Buffer.concat([head(2, bytes.length), bytes]);
const textString = (text: string): Buffer =>
  Buffer.concat([head(3, text.length), Buffer.from(text)]);

/** An authenticator in software, with one key on P-256, that also answers what no real one would. */
export const softAuthenticator = (origin: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let count = 0;

  const clientData = (type: string, challenge: string, change: Deviation) =>
    Buffer.from(
      JSON.stringify({
        type: change.type ?? type,
        challenge,
        origin: change.origin ?? origin,
        crossOrigin: change.crossOrigin ?? false,
      }),
    );

  const authenticatorData = (flags: number, change: Deviation): Buffer => {
    const data = Buffer.alloc(37);
    sha256(change.rpId ?? new URL(origin).hostname).copy(data);
    data.writeUInt8(PRESENT | (change.verified === false ? 0 : VERIFIED) | flags, 32);
    data.writeUInt32BE(change.counter ?? count, 33);
    return data;
  };

  return {
    id: base64url(id),
    publicKey: { kty: 'EC' as const, crv: 'P-256' as const, x, y },
    /** Counts up from now on, as a security key does. */
    countFrom: (start: number) => {
      count = start;
    },
    /** The answer to being asked to make a key. */
    make: (challenge: string, change: Deviation = {}) => {
      const key = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
        byteString(Buffer.from(x, 'base64url')),
        Buffer.from([0x22]),
        byteString(Buffer.from(y, 'base64url')),
      ]);
      const length = Buffer.from([0, id.length]);
      const data = Buffer.concat([
        authenticatorData(HAS_KEY, change),
        Buffer.alloc(16),
        length,
        id,
        key,
      ]);
      const attestation = Buffer.concat([
        head(5, 3),
        ...[textString('fmt'), textString('none'), textString('attStmt'), head(5, 0)],
        ...[textString('authData'), byteString(data)],
      ]);
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key',
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', challenge, change)),
          attestationObject: base64url(attestation),
        },
      };
    },
    /** The answer to being asked to sign a challenge. */
    sign: (challenge: string, nonce: string, change: Deviation = {}): SignatureInput => {
      if (count > 0) count += 1;
      const json = clientData('webauthn.get', challenge, change);
      const data = authenticatorData(0, change);
      const signature = sign('sha256', Buffer.concat([data, sha256(json)]), privateKey);
      return {
        credentialId: base64url(id),
        clientDataJSON: base64url(json),
        authenticatorData: base64url(data),
        signature: base64url(signature),
        nonce,
      };
    },
  };
};
export type SoftAuthenticator = ReturnType<typeof softAuthenticator>;
