import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#domain/plan/plan.ts';
import { isInsider } from '#web/actions/roles.ts';
import { apiRoutes } from '#web/api/api.ts';
import { plan } from '../plan.ts';
import { seedIncident, seedRequest } from '../seed.ts';
import { calmTexts } from '../seed-texts.ts';
import { testDeps, wholeApp } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let send: ReturnType<typeof wholeApp>['send'];
let sendAs: ReturnType<typeof wholeApp>['sendAs'];
beforeEach(() => {
  deps = testDeps();
  ({ send, sendAs } = wholeApp(deps));
});

describe('a refusal of the API', () => {
  it('keeps the number of the answer beside the status of the statement', async () => {
    const { id: incident } = await seedIncident(deps);
    const { id } = await seedRequest(deps, incident);
    const texts = calmTexts.map(({ channel, title, text }) => ({ channel, title, text }));
    const input = { hash: 'a'.repeat(64), texts };
    const answer = await sendAs('karin', 'POST', `/api/statements/${id}/versions`, input);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      type: 'not-waiting',
      status: 409,
      statementStatus: 'drafting',
    });
  });
});

it('stores nothing of a body that is no UTF-8', async () => {
  const { id } = await seedIncident(deps);
  const body = Buffer.from('{"text":"Vattnet är brunt.","status":"confirmed"}', 'latin1');
  const answer = await send('karin', 'POST', `/api/incidents/${id}/facts`, { body });
  expect([answer.status, await answer.json()]).toMatchObject([400, { type: 'invalid-json' }]);
});

it('says where a character is that no text may hold', async () => {
  const { id } = await seedIncident(deps);
  const texts = ['Ett\u202e tecken', 'Ett <b>märke</b>'];
  for (const [at, text] of texts.entries()) {
    const path = `/api/incidents/${id}/facts`;
    const answer = await sendAs('karin', 'POST', path, { text, status: 'confirmed' });
    const place = at === 0 ? { at: 3, character: 'U+202E' } : { at: 4, character: 'U+003C' };
    expect(answer.status).toBe(422);
    const message = at === 0 ? 'invisible-character' : 'markup';
    expect(await answer.json()).toMatchObject({ errors: [{ path: 'text', message, ...place }] });
  }
});

describe('reading through the API', () => {
  const open = ['/me', '/plan', '/plan/journal', '/mandates'];
  const reads = apiRoutes.filter(({ method }) => method === 'get').map(({ path }) => path);
  // Holds no words, so that an admin may read it; spokespeople have none.
  const feeds = '/calendar-feeds';
  const inside = reads.filter((path) => !open.includes(path) && path !== feeds);
  const read = (person: string, path: string) =>
    sendAs(person, 'GET', `/api${path.replaceAll(/\{\w+\}/g, 'abc123')}`);

  it('knows these calls', () => {
    expect(inside.toSorted()).toEqual([
      '/alerts',
      '/alerts/{id}/journal',
      '/channels',
      '/comments',
      '/comments/{id}',
      '/comments/{id}/journal',
      '/comments/{id}/removal',
      '/freeze',
      '/incidents',
      '/incidents/{id}',
      '/incidents/{id}/checklist',
      '/incidents/{id}/comments',
      '/incidents/{id}/journal',
      '/incidents/{id}/moderation',
      '/incidents/{id}/promises',
      '/incidents/{id}/review',
      '/mentions',
      '/planned',
      '/sources',
      '/statements',
      '/statements/{id}',
      '/statements/{id}/journal',
      '/topics',
      '/topics/{id}/volume',
      '/trust',
    ]);
  });

  it.each(inside)('%s is not for who only looks after the system', async (path) => {
    const answer = await read('adam', path);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ type: 'forbidden', status: 403 });
  });

  it.each(inside)('%s is for writers and spokespeople', async (path) => {
    for (const person of ['karin', 'anna']) {
      expect([200, 404]).toContain((await read(person, path)).status);
    }
  });

  it.each([
    ['adam', 200],
    ['karin', 200],
    ['anna', 403],
  ])('the list of calendar feeds answers %s with %i', async (person, status) => {
    expect((await read(person, feeds)).status).toBe(status);
  });

  it.each(open)('%s is for everyone who is signed in', async (path) => {
    expect((await read('adam', path)).status).not.toBe(403);
  });

  it.each([
    [['admin'], false],
    [['admin', 'writer'], true],
    [['spokesperson'], true],
    [['legal'], true],
  ] as const)('is for the roles %s: %s', (roles, may) => {
    expect(isInsider({ ...(plan.people[0] as Person), roles: [...roles] })).toBe(may);
  });
});
