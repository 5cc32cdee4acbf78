import { describe, expect, it } from 'vitest';
import { createPasskeyRegistrar } from '#adapters/webauthn/registrar.ts';
import { softAuthenticator } from '#test/support/authenticator.ts';

const origin = 'https://talan.example';
const challenge = Buffer.from('a challenge of the server').toString('base64url');
const expected = { challenge, origin, rpId: 'talan.example' };
const registrar = createPasskeyRegistrar();

describe('a new passkey', () => {
  it('is taken with its key', async () => {
    const phone = softAuthenticator(origin);
    expect(await registrar.verify(phone.make(challenge), expected)).toEqual({
      id: phone.id,
      publicKey: phone.publicKey,
      counter: 0,
      rpId: 'talan.example',
      synced: false,
    });
  });

  it.each([
    ['for another site', { origin: 'https://evil.example' }],
    ['for another host', { rpId: 'evil.example' }],
    ['without the person being verified', { verified: false }],
    ['that is an assertion', { type: 'webauthn.get' }],
  ])('%s is refused', async (_, change) => {
    const answer = softAuthenticator(origin).make(challenge, change);
    expect(await registrar.verify(answer, expected)).toBeUndefined();
  });

  it('that answers another challenge is refused', async () => {
    const answer = softAuthenticator(origin).make('b3RoZXI');
    expect(await registrar.verify(answer, expected)).toBeUndefined();
  });

  it.each([undefined, null, '', {}, { id: 'a' }, { id: '../', rawId: '', response: {} }])(
    'that is none, %j, is refused',
    async (answer) => {
      expect(await registrar.verify(answer, expected)).toBeUndefined();
    },
  );
});
