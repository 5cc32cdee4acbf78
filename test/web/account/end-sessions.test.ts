import { beforeEach, describe, expect, it } from 'vitest';
import { browser, type TestDeps, testDeps } from '../support.ts';

let deps: TestDeps;
beforeEach(() => {
  deps = testDeps();
});

const phone = {
  device: { browser: 'safari', system: 'ios' },
  signedInAt: '2026-11-21T08:00:00.000Z',
} as const;
const elsewhere = (person: string) =>
  deps.sessions.create(person, new Date('2026-11-21T08:00:00.000Z'), phone);

describe('your sign-ins', () => {
  it('names each device roughly, and which one this is', async () => {
    await elsewhere('anna');
    await elsewhere('karin');
    const page = await (await browser(deps, 'anna')).page('/account');
    expect(page).toContain('Safari on iPhone, iPad');
    expect(page).toContain('this browser');
    expect(page.match(/name="session"/g)).toHaveLength(1);
  });

  it('ends one of them', async () => {
    const token = await elsewhere('anna');
    const anna = await browser(deps, 'anna');
    const [id] = (await deps.sessions.list('anna', deps.now())).map((session) => session.id);
    const answer = await anna.post('/account/sessions/end', { session: id ?? '' });
    expect(answer.headers.get('location')).toBe('/account?done=session-ended');
    expect(await deps.sessions.find(token, deps.now())).toBeUndefined();
    expect((await anna.get('/account')).status).toBe(200);
  });

  it('does not end that of someone else', async () => {
    const token = await elsewhere('karin');
    const [session] = await deps.sessions.list('karin', deps.now());
    await (await browser(deps, 'anna')).post('/account/sessions/end', {
      session: session?.id ?? '',
    });
    expect(await deps.sessions.find(token, deps.now())).toBeDefined();
  });

  it('ends all at once, this one too, and nobody else’s', async () => {
    const [mine, other] = [await elsewhere('anna'), await elsewhere('karin')];
    const anna = await browser(deps, 'anna');
    const answer = await anna.post('/account/sessions/end-all', {});
    expect(answer.headers.get('clear-site-data')).toBe('"storage"');
    expect(answer.headers.get('location')).toBe('/sign-in');
    expect(await deps.sessions.find(mine, deps.now())).toBeUndefined();
    expect(await deps.sessions.find(other, deps.now())).toBeDefined();
    expect((await anna.get('/account')).status).toBe(302);
  });
});
