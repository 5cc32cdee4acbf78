import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityProvider } from '#adapters/oidc/identity-provider.ts';
import { PageRecord } from '#domain/publish/page-record.ts';
import { verifyPage } from '#domain/publish/verify-page.ts';
import { launchBrowser, openPage } from '#test/support/browser.ts';
import { untilStatus, waitingStatement } from '#test/support/story.ts';
import { startTestTalan, type TestTalan } from '#test/support/talan.ts';
import { newsroomRender } from '../../functions/newsroom/render.ts';

let talan: TestTalan;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'talan-plan-'));

/** The example plan, where approvals are signed, with someone to tell of weaknesses. */
const planFile = (): string => {
  const file = join(folder, 'plan.yaml');
  const rules = 'passkey: { 1: required, 2: required, 3: preferred }';
  writeFileSync(
    file,
    readFileSync('infra/crisis-plan.yaml', 'utf8')
      .replace(/^passkey: .*$/m, rules)
      .replace('# securityContact:', 'securityContact:'),
  );
  return file;
};

beforeAll(async () => {
  [talan, browser] = await Promise.all([
    startTestTalan({ TALAN_PLAN: planFile() }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await talan.stop();
  rmSync(folder, { recursive: true });
});

const providerOf = (issuer: string) =>
  createIdentityProvider({
    issuer,
    clientId: 'talan',
    origin: talan.origin,
    memberClaim: { name: 'acct', value: '0' },
    log: { warn: () => {} },
  });

type Begun = { url: string; state: string; nonce: string; verifier: string };
const begin = async (fresh = false): Promise<Begun> => {
  const begun = await providerOf(`${talan.origin}/issuer`).begin({ fresh });
  if (!begun.ok) throw new Error(begun.refusal.type);
  return begun.value;
};

/** Goes through the issuer as a browser does and answers the address that it leads back to. */
const chooseAt = async (url: string, person: string): Promise<URL> => {
  const jar = new Map<string, string>();
  const go = async (address: string, init: RequestInit = {}): Promise<string> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const target = new URL(address, talan.origin);
    const response = await fetch(target, { redirect: 'manual', ...init, headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      jar.set(name, value);
    }
    return response.headers.get('location') ?? '';
  };
  const choice = await go(url);
  const body = new URLSearchParams({ person });
  return new URL(await go(await go(choice, { method: 'POST', body })));
};

describe('the identity provider', () => {
  const attemptOf = ({ state, nonce, verifier }: Begun, fresh = false) => ({
    ...{ state, nonce, verifier, fresh },
    next: '/',
  });

  it('tells whose verified address it is and when they signed in', async () => {
    const begun = await begin(true);
    const back = await chooseAt(begun.url, 'deputy');
    const answer = await providerOf(`${talan.origin}/issuer`).finish(back, attemptOf(begun, true));
    expect(answer).toMatchObject({
      ok: true,
      value: { verifiedEmail: 'deputy@exempel.example', roles: undefined },
    });
    const signedInAt = answer.ok ? Date.parse(answer.value.signedInAt) : 0;
    expect(Math.abs(Date.now() - signedInAt)).toBeLessThan(60_000);
  });

  it('tells who is a member of the organisation, no guest', async () => {
    const begun = await begin();
    const back = await chooseAt(begun.url, 'staff_example');
    const answer = await providerOf(`${talan.origin}/issuer`).finish(back, attemptOf(begun));
    expect(answer).toMatchObject({
      value: { isMember: true, verifiedEmail: 'kollega@exempel.example' },
    });
  });

  it('is not believed with another state, nonce or verifier, nor a second time', async () => {
    const provider = providerOf(`${talan.origin}/issuer`);
    const refused = { ok: false, refusal: { type: 'refused' } };
    for (const change of ['state', 'nonce', 'verifier'] as const) {
      const begun = await begin();
      const back = await chooseAt(begun.url, 'writer');
      const other = { ...attemptOf(begun), [change]: (await begin())[change] };
      expect([change, await provider.finish(back, other)]).toEqual([change, refused]);
    }
    const begun = await begin();
    const back = await chooseAt(begun.url, 'writer');
    expect(await provider.finish(back, attemptOf(begun))).toMatchObject({ ok: true });
    expect(await provider.finish(back, attemptOf(begun))).toEqual(refused);
  });

  it('is unavailable, not wrong, when nothing answers', async () => {
    const provider = providerOf('http://localhost:9/issuer');
    expect(await provider.begin({ fresh: false })).toEqual({
      ok: false,
      refusal: { type: 'unavailable' },
    });
    expect(await provider.signOutUrl()).toBeUndefined();
  });
});

describe('signing in through the issuer', () => {
  it('leads through the choice of a person to where one was going, without JavaScript', async () => {
    const page = await openPage(browser, talan.origin, undefined, { javaScript: false });
    await page.goto('/desk/incidents');
    await page.getByRole('link', { name: 'Logga in med ditt arbetskonto' }).click();
    await page.getByRole('button', { name: /Exempel Skribentsson/ }).click();
    expect(new URL(page.url()).pathname).toBe('/desk/incidents');
    await page.locator('#account summary').click();
    await page.getByRole('link', { name: 'Passnycklar och inloggningar' }).click();
    await page.getByText('den här webbläsaren').waitFor();
    await page.getByRole('button', { name: 'Logga ut överallt, även här' }).click();
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await page.goto('/desk');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });

  it('asks again, politely, when it was begun before a restart', async () => {
    const page = await openPage(browser, talan.origin, undefined, { javaScript: false });
    await page.goto('/sign-in/start');
    const choice = page.url();
    // What a restart forgets is what the issuer no longer knows by its cookie.
    await page.context().clearCookies({ name: '_interaction' });
    expect(page.url()).toBe(choice);
    await page.getByRole('button', { name: /Exempel Skribentsson/ }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Logga in igen');
  });
});

it('a plan that names whom to tell of weaknesses has a security.txt on one machine too', async () => {
  const answer = await fetch(`${talan.origin}/.well-known/security.txt`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('Contact: mailto:it@exempel.example');
});

describe('a form that is sent after the session has ended', () => {
  it('is sent again with what was typed, and Back leads to its page, whatever it answered before', async () => {
    const { cookie } = await talan.as('writer');
    const [name = '', value = ''] = cookie.split('=');
    const page = await openPage(browser, talan.origin, await talan.as('writer'));
    await page.goto('/desk/incidents/new');
    await page.getByLabel('Vad har hänt?').fill('Driftstopp');
    await page.context().clearCookies({ name });
    const open = page.locator('button[value=open]');
    await open.click();
    await page.getByRole('heading', { name: 'Du har blivit utloggad' }).waitFor();
    await page.context().addCookies([{ name, value, url: talan.origin }]);
    await page.getByRole('button', { name: 'Skicka igen' }).click();
    // The severity was not chosen: the form comes back once more.
    await page.locator('[data-refused]').waitFor();
    await page.locator('[name=severity][value="2"]').check();
    await open.click();
    await page.getByRole('heading', { name: 'Driftstopp' }).waitFor();
    // The page's own script has taken `done` out of the address, and it is all there.
    await page.waitForURL(/\/desk\/incidents\/[0-9a-f]{20}$/, { waitUntil: 'load' });
    for (let steps = 0; steps < 3; steps += 1) {
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/desk/incidents/new');
      await page.getByLabel('Vad har hänt?').waitFor();
    }
  });
});

/** Gives the browser a phone's own authenticator, whose owner always says yes. */
const addAuthenticator = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options });
  return (isUserVerified: boolean) =>
    session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
};

describe('approving with a passkey, on a phone', () => {
  it('makes one right after the sign-in, signs the words, and leaves a record to verify', async () => {
    const writer = await talan.as('writer');
    const { id, statement } = await waitingStatement(writer);
    const phone = await openPage(browser, talan.origin, undefined, { size: 'phone' });
    const problems: string[] = [];
    phone.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    const verify = await addAuthenticator(phone);
    await phone.goto('/sign-in?next=/account');
    await phone.getByRole('button', { name: /Exempel Talarsdotter/ }).click();
    await phone.getByLabel('Passnyckelns namn').fill('Min telefon');
    await phone.getByRole('button', { name: 'Skapa en passnyckel' }).click();
    await phone.getByText('Passnyckeln är skapad').waitFor();
    await phone.getByText('Min telefon', { exact: true }).waitFor();

    await phone.goto(`/approve/${id}`);
    await phone.locator('summary', { hasText: 'Godkänn…' }).click();
    // A face that is not recognised: nothing is sent, and the next tap tries again.
    await verify(false);
    await phone.getByRole('button', { name: 'Ja, publicera texten' }).click();
    await phone.getByText('Inget har skrivits under eller skickats').waitFor();
    await verify(true);
    await phone.getByRole('button', { name: 'Ja, publicera texten' }).click();
    await phone.getByRole('heading', { name: 'Du har godkänt texten' }).waitFor();
    const { receipts } = await untilStatus(writer, id, 'published');

    const { url } = receipts.find((receipt: any) => receipt.channel === 'newsroom');
    const json = await (await fetch(`${url}.json`)).text();
    const files = { html: await (await fetch(url)).text(), json };
    const record = PageRecord.parse(JSON.parse(json));
    expect(verifyPage(newsroomRender, files, record)).toBe('consistent');
    const journal = await writer.get(`/api/statements/${id}/journal?limit=100`);
    const decided = journal.body.entries.find(({ type }: any) => type === 'decided');
    expect(decided.data).toMatchObject({
      hash: statement.hash,
      proof: { rule: 'required', signature: { origin: talan.origin, rpId: 'localhost' } },
    });
    expect(problems).toEqual([]);
    const outbox = await (await fetch(`${talan.origin}/outbox`)).text();
    expect(outbox).toContain('En ny passnyckel för Exempel Talarsdotter');
  });
});
