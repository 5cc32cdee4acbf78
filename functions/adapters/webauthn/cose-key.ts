import { importKey, PublicKey } from '#domain/passkey/public-key.ts';

type Helpers = typeof import('@simplewebauthn/server/helpers');
type CoseKey = ReturnType<Helpers['decodeCredentialPublicKey']>;

const base64url = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString('base64url');

const fieldsOf = (
  { COSEKEYS, isCOSEPublicKeyEC2, isCOSEPublicKeyOKP, isCOSEPublicKeyRSA }: Helpers['cose'],
  key: CoseKey,
): Record<string, string | undefined> => {
  if (isCOSEPublicKeyEC2(key)) {
    const [x, y] = [base64url(key.get(COSEKEYS.x)), base64url(key.get(COSEKEYS.y))];
    return { kty: 'EC', crv: 'P-256', x, y };
  }
  if (isCOSEPublicKeyOKP(key)) {
    return { kty: 'OKP', crv: 'Ed25519', x: base64url(key.get(COSEKEYS.x)) };
  }
  if (!isCOSEPublicKeyRSA(key)) return {};
  return { kty: 'RSA', n: base64url(key.get(COSEKEYS.n)), e: base64url(key.get(COSEKEYS.e)) };
};

/** Converts a COSE key (RFC 9052) to a JSON Web Key; undefined for a kind that we can't verify with. */
export const toPublicKey = async (
  bytes: Uint8Array<ArrayBuffer>,
): Promise<PublicKey | undefined> => {
  const { cose, decodeCredentialPublicKey } = await import('@simplewebauthn/server/helpers');
  const parsed = PublicKey.safeParse(fieldsOf(cose, decodeCredentialPublicKey(bytes)));
  return parsed.success && importKey(parsed.data) ? parsed.data : undefined;
};
