import { beforeEach, describe, expect, it } from 'vitest';
import type { KeyNotice } from '#domain/notify/key-notifier.ts';
import { passkeysJournal } from '#domain/passkey/passkeys-journal.ts';
import { softAuthenticator } from '#test/support/authenticator.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

let deps: TestDeps;
let told: KeyNotice[];
let refuses: string[];
beforeEach(() => {
  told = [];
  refuses = [];
  deps = testDeps({
    keyNotifier: {
      notify: async (notice) => {
        if (refuses.includes(notice.to.id)) throw new Error('no mail');
        told.push(notice);
      },
    },
  });
});

type Visitor = Awaited<ReturnType<typeof browser>>;

const optionsFor = async (visitor: Visitor) => {
  const answer = await visitor.post('/account/passkeys/options', {});
  const body = (await answer.json()) as { challenge: string };
  return { status: answer.status, body };
};

const makeKey = async (visitor: Visitor, name = 'Min telefon') => {
  const phone = softAuthenticator(deps.origin);
  const { challenge } = (await optionsFor(visitor)).body;
  const passkey = JSON.stringify({ challenge, answer: phone.make(challenge) });
  const answer = await visitor.post('/account/passkeys', { name, passkey });
  return { phone, passkey, answer };
};

const keysOf = async (person: string) =>
  (await deps.journal.read(passkeysJournal, person))?.keys ?? [];

describe('making a passkey', () => {
  it('registers it under its name and tells its owner and the admins', async () => {
    const { phone, answer } = await makeKey(await browser(deps, 'anna'));
    expect(answer.headers.get('location')).toBe('/account?done=passkey-registered');
    expect(await keysOf('anna')).toMatchObject([
      { id: phone.id, publicKey: phone.publicKey, name: 'Min telefon', rpId: 'localhost' },
    ]);
    expect(told.map(({ to, owner, what }) => [to.id, owner.id, what])).toEqual([
      ['anna', 'anna', 'registered'],
      ['adam', 'anna', 'registered'],
    ]);
    const { items } = await deps.journal.entries('passkeys#anna', { limit: 10 });
    expect(items.map(({ entry }) => entry.type)).toEqual(['registered', 'told']);
  });

  it('asks for a verified person, and for no key that is there already', async () => {
    const anna = await browser(deps, 'anna');
    const { phone } = await makeKey(anna);
    expect((await optionsFor(anna)).body).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { userVerification: 'required' },
      excludeCredentials: [{ id: phone.id }],
    });
  });

  it('journals whom a mail could not reach', async () => {
    refuses = ['adam'];
    await makeKey(await browser(deps, 'anna'));
    const { items } = await deps.journal.entries('passkeys#anna', { limit: 10 });
    expect(items.at(-1)?.entry.data).toEqual({
      about: 'registered',
      people: ['anna'],
      failed: ['adam'],
    });
  });

  it('names it after the device when no name is given', async () => {
    await makeKey(await browser(deps, 'anna'), ' ');
    expect((await keysOf('anna'))[0]?.name).toBe('A browser on an unknown device');
  });

  it('is only for who has just signed in', async () => {
    const anna = await browser(deps, 'anna');
    const { challenge } = (await optionsFor(anna)).body;
    const answer = softAuthenticator(deps.origin).make(challenge);
    deps.clock.now = new Date(deps.clock.now.getTime() + 11 * 60 * 1000);
    expect(await optionsFor(anna)).toMatchObject({ status: 403, body: { type: 'not-fresh' } });
    const passkey = JSON.stringify({ challenge, answer });
    expect((await anna.post('/account/passkeys', { name: 'x', passkey })).status).toBe(403);
    const page = await anna.page('/account');
    expect(page).toContain('href="/sign-in?fresh=1&amp;next=%2Faccount"');
    expect(page).not.toContain('name="passkey"');
    expect(await keysOf('anna')).toEqual([]);
  });

  it('takes an answer once, and only from who was asked', async () => {
    const anna = await browser(deps, 'anna');
    const dan = await browser(deps, 'dan');
    const { challenge } = (await optionsFor(anna)).body;
    const answer = softAuthenticator(deps.origin).make(challenge);
    const passkey = JSON.stringify({ challenge, answer });
    expect((await dan.post('/account/passkeys', { name: 'x', passkey })).status).toBe(422);
    expect((await anna.post('/account/passkeys', { name: 'x', passkey })).status).toBe(303);
    expect((await anna.post('/account/passkeys', { name: 'y', passkey })).status).toBe(422);
    expect([await keysOf('dan'), (await keysOf('anna')).length]).toEqual([[], 1]);
  });

  it.each(['', '{', '{}', 'none'])('keeps the name when the browser sends %j', async (passkey) => {
    const anna = await browser(deps, 'anna');
    const answer = await anna.post('/account/passkeys', { name: 'Säkerhetsnyckel', passkey });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('value="Säkerhetsnyckel"');
  });
});

describe('revoking a passkey', () => {
  it('is for its owner, who is told, as are the admins', async () => {
    const anna = await browser(deps, 'anna');
    const { phone } = await makeKey(anna);
    told = [];
    await anna.post('/account/passkeys/revoke', { owner: 'anna', key: phone.id });
    expect(await keysOf('anna')).toEqual([]);
    expect(told.map(({ to, what }) => [to.id, what])).toEqual([
      ['anna', 'revoked'],
      ['adam', 'revoked'],
    ]);
  });

  it('is for admins, who see everyone’s', async () => {
    const { phone } = await makeKey(await browser(deps, 'anna'));
    const adam = await browser(deps, 'adam');
    expect(await adam.page('/account/passkeys')).toContain('Min telefon');
    const answer = await adam.post('/account/passkeys/revoke', { owner: 'anna', key: phone.id });
    expect(answer.headers.get('location')).toBe('/account/passkeys?done=passkey-revoked');
    expect(await keysOf('anna')).toEqual([]);
    const { items } = await deps.journal.entries('passkeys#anna', { limit: 10 });
    expect(items.map(({ entry }) => [entry.type, entry.by])).toContainEqual(['revoked', 'adam']);
  });

  it('comes with signing its owner out, which only admins do for others, on record', async () => {
    const session = await deps.sessions.create('anna', deps.now());
    const path = '/account/sessions/end-theirs';
    const dan = await browser(deps, 'dan');
    expect((await dan.post(path, { owner: 'anna' })).status).toBe(404);
    expect(await deps.sessions.find(session, deps.now())).toBeDefined();
    const adam = await browser(deps, 'adam');
    expect((await adam.post(path, { owner: 'anna' })).status).toBe(303);
    expect(await deps.sessions.find(session, deps.now())).toBeUndefined();
    expect((await adam.get('/account')).status).toBe(200);
    const { items } = await deps.journal.entries('passkeys#anna', { limit: 10 });
    expect(items.map(({ entry }) => [entry.type, entry.by])).toEqual([['signed-out', 'adam']]);
  });

  it('is for nobody else', async () => {
    const { phone } = await makeKey(await browser(deps, 'anna'));
    const dan = await browser(deps, 'dan');
    expect((await dan.get('/account/passkeys')).status).toBe(404);
    const answer = await dan.post('/account/passkeys/revoke', { owner: 'anna', key: phone.id });
    expect(answer.status).toBe(404);
    expect(await keysOf('anna')).toHaveLength(1);
  });
});
