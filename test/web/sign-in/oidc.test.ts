import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Identity, IdentityProvider, SignInAttempt } from '#domain/sign-in/sign-in.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { createApp } from '#web/app.tsx';
import { oidcSignIn } from '#web/sign-in/oidc.tsx';
import { type TestDeps, testDeps } from '../support.ts';

/** What the provider answers, and what it was asked. */
let answer: Awaited<ReturnType<IdentityProvider['finish']>>;
let elsewhere: string | undefined;
let seen: { callback: URL; attempt: SignInAttempt & { state: string } } | undefined;
let deps: TestDeps;
let app: ReturnType<typeof createApp>;

const identity: Identity = {
  subject: 'a-subject',
  isMember: false,
  verifiedEmail: 'anna@malarvatten.example',
  roles: undefined,
  signedInAt: '2026-11-22T13:04:00.000Z',
};

let states: string[];
const provider: IdentityProvider = {
  begin: async ({ fresh }) =>
    ok({
      url: `https://id.example/authorize?fresh=${fresh}`,
      state: states.shift() ?? 'a-state',
      nonce: 'a-nonce',
      verifier: 'a-verifier',
    }),
  finish: async (callback, attempt) => {
    seen = { callback, attempt };
    return answer;
  },
  signOutUrl: async () => elsewhere,
};

const memoryAttempts = () => {
  const kept = new Map<string, SignInAttempt>();
  return {
    put: async (state: string, browser: string, attempt: SignInAttempt) =>
      void kept.set(`${state} ${browser}`, attempt),
    take: async (state: string, browser: string) => {
      const attempt = kept.get(`${state} ${browser}`);
      kept.delete(`${state} ${browser}`);
      return attempt;
    },
  };
};

beforeEach(() => {
  answer = ok(identity);
  elsewhere = undefined;
  seen = undefined;
  states = [];
  deps = testDeps({ origin: 'https://talan.example' });
  const signIn = oidcSignIn({
    ...deps,
    provider,
    attempts: memoryAttempts(),
    newSecret: randomUUID,
  });
  app = createApp(deps, { signIn });
});

/** A browser that keeps its cookies. */
const newBrowser = () => {
  const jar = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie: `${cookie}; language=en`, host: 'talan.example' };
    // The gateway in front calls the app by a name of its own.
    const response = await app.request(`https://gateway.internal${path}`, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const signIn = async (next = '/approve') => {
    await send(`/sign-in/start?next=${encodeURIComponent(next)}`);
    return send('/sign-in/callback?code=c&state=a-state');
  };
  return { jar, get: send, signIn, post: (path: string) => send(path, { method: 'POST' }) };
};

describe('signing in at the provider', () => {
  it('sends on at once who was on the way somewhere, and brings them there', async () => {
    const browser = newBrowser();
    const first = await browser.get('/sign-in?next=%2Fapprove%2Fabc');
    expect(first.headers.get('location')).toBe('/sign-in/start?next=%2Fapprove%2Fabc');
    const started = await browser.get('/sign-in/start?next=%2Fapprove%2Fabc');
    expect(started.headers.get('location')).toBe('https://id.example/authorize?fresh=false');
    const back = await browser.get('/sign-in/callback?code=c&state=a-state');
    expect([back.status, back.headers.get('location')]).toEqual([302, '/approve/abc']);
    expect(seen?.callback.href).toBe('https://talan.example/sign-in/callback?code=c&state=a-state');
    expect(seen?.attempt).toEqual({
      state: 'a-state',
      nonce: 'a-nonce',
      verifier: 'a-verifier',
      fresh: false,
      next: '/approve/abc',
    });
    expect((await browser.get('/approve')).status).toBe(200);
  });

  it('leaves a cookie that only this host gets and no script reads', async () => {
    const back = await newBrowser().signIn();
    const cookie = back.headers.getSetCookie().find((set) => set.startsWith('__Host-session='));
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) {
      expect(cookie).toContain(part);
    }
    expect(cookie).not.toContain('Domain');
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example'])(
    'never leads to another site: %s',
    async (next) => {
      expect((await newBrowser().signIn(next)).headers.get('location')).toBe('/');
    },
  );

  it('refuses an answer in another browser than the one that asked', async () => {
    await newBrowser().get('/sign-in/start');
    const other = newBrowser();
    await other.get('/sign-in');
    const back = await other.get('/sign-in/callback?code=c&state=a-state');
    expect(back.status).toBe(400);
    expect(seen).toBeUndefined();
  });

  it('lets two tabs of a browser sign in at once, each to where it was going', async () => {
    states = ['one', 'other'];
    const browser = newBrowser();
    await Promise.all([
      browser.get('/sign-in/start?next=%2Fdesk'),
      browser.get('/sign-in/start?next=%2Fapprove%2Fabc'),
    ]);
    const first = await browser.get('/sign-in/callback?code=c&state=one');
    const second = await browser.get('/sign-in/callback?code=c&state=other');
    expect(first.headers.get('location')).toBe('/desk');
    expect(second.headers.get('location')).toBe('/approve/abc');
    expect([...browser.jar.keys()]).toEqual(['__Host-session']);
  });

  it('takes an answer once', async () => {
    const browser = newBrowser();
    await browser.signIn();
    seen = undefined;
    const again = await browser.get('/sign-in/callback?code=c&state=a-state');
    expect(again.headers.get('location')).toBe('/');
    browser.jar.delete('__Host-session');
    expect((await browser.get('/sign-in/callback?code=c&state=a-state')).status).toBe(400);
    expect(seen).toBeUndefined();
  });

  it.each([
    ['refused', refuse({ type: 'refused' as const }), 403],
    ['unavailable', refuse({ type: 'unavailable' as const }), 503],
    ['someone without access', ok({ ...identity, verifiedEmail: 'eve@malarvatten.example' }), 403],
    ['an address that is not verified', ok({ ...identity, verifiedEmail: undefined }), 403],
  ])('says so when it is %s, and signs nobody in', async (_, given, status) => {
    answer = given;
    const browser = newBrowser();
    const back = await browser.signIn();
    expect(back.status).toBe(status);
    expect(await back.text()).toContain('role="alert"');
    expect(browser.jar.has('__Host-session')).toBe(false);
  });

  it('tells who has no access the same, whether the address or the roles are missing', async () => {
    const texts = [];
    for (const over of [{ verifiedEmail: 'eve@malarvatten.example' }, { roles: [] }]) {
      answer = ok({ ...identity, ...over });
      texts.push(await (await newBrowser().signIn()).text());
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it('lets a colleague read what staff are told, and nothing else', async () => {
    const verifiedEmail = 'kim@malarvatten.example';
    answer = ok({ ...identity, verifiedEmail, isMember: true });
    const colleague = newBrowser();
    expect((await colleague.signIn('/')).headers.get('location')).toBe('/');
    expect((await colleague.get('/')).headers.get('location')).toBe('/staff');
    const page = await colleague.get('/staff');
    expect([page.status, await page.text()]).toEqual([200, expect.not.stringContaining('/desk')]);
    const desk = await colleague.get('/desk');
    expect([desk.status, await desk.text()]).toEqual([403, expect.stringContaining('for staff')]);
    answer = ok({ ...identity, verifiedEmail, isMember: false });
    expect((await newBrowser().signIn()).status).toBe(403);
  });

  it('begins a session of its own and ends the one from before', async () => {
    const browser = newBrowser();
    await browser.signIn();
    const before = browser.jar.get('__Host-session') ?? '';
    await browser.signIn();
    const after = browser.jar.get('__Host-session') ?? '';
    expect(after).not.toBe(before);
    expect(await deps.sessions.find(before, deps.now())).toBeUndefined();
    expect(await deps.sessions.find(after, deps.now())).toMatchObject({
      person: 'anna',
      method: 'oidc',
      signedInAt: identity.signedInAt,
    });
  });
});

describe('staying signed in', () => {
  it('ends for whoever became an admin of the plan when an admin’s session would', async () => {
    const meAfterHours = async (person: string) => {
      const token = await deps.sessions.create(person, deps.now());
      deps.clock.now = new Date(deps.clock.now.getTime() + 11 * 60 * 60 * 1000);
      const { status } = await app.request('https://talan.example/api/me', {
        headers: { cookie: `__Host-session=${token}`, host: 'talan.example' },
      });
      return status;
    };
    expect(await meAfterHours('karin')).toBe(200);
    expect(await meAfterHours('adam')).toBe(401);
  });
});

describe('signing out', () => {
  it('ends the session here, and goes on to sign out at the provider', async () => {
    elsewhere = 'https://id.example/logout?client_id=talan';
    const browser = newBrowser();
    await browser.signIn();
    const token = browser.jar.get('__Host-session') ?? '';
    const out = await browser.post('/sign-out');
    expect(out.headers.get('clear-site-data')).toBe('"storage"');
    expect([out.status, out.headers.get('location')]).toEqual([303, '/sign-in/signed-out']);
    expect(await deps.sessions.find(token, deps.now())).toBeUndefined();
    const page = await browser.get('/sign-in/signed-out');
    expect(page.headers.get('refresh')).toBe(`0; url=${elsewhere}`);
  });

  it('stays here where the provider has no page for it', async () => {
    const browser = newBrowser();
    await browser.signIn();
    expect((await browser.post('/sign-out')).headers.get('location')).toBe('/sign-in');
  });
});
