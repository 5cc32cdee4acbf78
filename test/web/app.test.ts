import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '#domain/plan/plan.ts';
import { isInsider } from '#web/actions/roles.ts';
import { apiRoutes } from '#web/api/api.ts';
import { openApi } from '#web/api/openapi.ts';
import { createApp } from '#web/app.tsx';
import { localSignIn } from '#web/sign-in/local.tsx';
import { plan } from './plan.ts';
import { calmTexts, seedIncident, seedRequest } from './seed.ts';
import { testDeps } from './support.ts';

let deps: ReturnType<typeof testDeps>;
let app: ReturnType<typeof createApp>;
beforeEach(() => {
  deps = testDeps();
  app = createApp(deps, { signIn: localSignIn(deps) });
});

/** Sends a request in a person's name, a body as JSON. */
const sendAs = async (
  person: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) => {
  const cookie = `session=${await deps.sessions.create(person, deps.now())}; language=en`;
  return app.request(`${deps.origin}${path}`, {
    method,
    headers: { cookie, host: new URL(deps.origin).host, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
};

describe('a refusal of the API', () => {
  it('keeps the number of the answer beside the status of the statement', async () => {
    const { id: incident } = await seedIncident(deps);
    const { id } = await seedRequest(deps, incident);
    const texts = calmTexts.map(({ channel, title, text }) => ({ channel, title, text }));
    const input = { baseHash: 'a'.repeat(64), texts };
    const answer = await sendAs('karin', 'POST', `/api/statements/${id}/versions`, input);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      type: 'not-waiting',
      status: 409,
      statementStatus: 'drafting',
    });
  });
});

describe('assets', () => {
  it.each(['nothing.js', 'constructor', '__proto__', 'toString', '%00'])(
    '%s is plainly not found',
    async (name) => {
      const answer = await sendAs('karin', 'GET', `/assets/${name}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toContain('text/plain');
    },
  );

  it('are served with their type', async () => {
    const answer = await sendAs('karin', 'GET', '/assets/talan.css');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/css']);
  });

  it('that break answer a page in the language of who asks', async () => {
    Object.defineProperty(deps.assets, 'broken.js', {
      get: () => {
        throw new Error('broken');
      },
    });
    const answer = await sendAs('karin', 'GET', '/assets/broken.js');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('<html lang="en">');
  });
});

describe('a slash too many at the end', () => {
  it.each([
    ['/desk/', '/desk'],
    ['/desk/incidents/', '/desk/incidents'],
    // Never to another site.
    ['//elsewhere.example/', '/'],
  ])('%s leads to the page without it', async (path, location) => {
    const answer = await sendAs('karin', 'GET', path);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, location]);
  });
});

describe('an address with what can be no id', () => {
  const strange = [['a'.repeat(3000)], ['ABC'], ['a%23b'], ['a%2Fb']];
  const pages = ['/desk/incidents/', '/desk/statements/', '/approve/'];

  it.each(strange)('is not found, and nothing is looked up: %.20s', async (id) => {
    let reads = 0;
    const { read } = deps.journal;
    deps.journal.read = (aggregate, wanted) => {
      reads += 1;
      return read(aggregate, wanted);
    };
    for (const page of pages) {
      for (const [method, path] of [
        ['GET', `${page}${id}`],
        ['GET', `${page}${id}/edit`],
        ['POST', `${page}${id}/edit`],
      ] as const) {
        const answer = await sendAs('dan', method, path);
        expect([path, answer.status]).toEqual([path, 404]);
      }
    }
    expect(reads).toBe(0);
  });

  it('leaves the request for a statement without what it would correct', async () => {
    const { id } = await seedIncident(deps);
    const { read } = deps.journal;
    deps.journal.read = (aggregate, wanted) => {
      if (wanted.length > 40) throw new Error('a key that is too long');
      return read(aggregate, wanted);
    };
    const query = `corrects=${'a'.repeat(3000)}`;
    const path = `/desk/incidents/${id}/statements/new?${query}`;
    expect((await sendAs('karin', 'GET', path)).status).toBe(200);
  });
});

describe('reading through the API', () => {
  const open = ['/me', '/plan', '/plan/journal', '/mandates'];
  const reads = apiRoutes.filter(({ method }) => method === 'get').map(({ path }) => path);
  const inside = reads.filter((path) => !open.includes(path));
  const read = (person: string, path: string) =>
    sendAs(person, 'GET', `/api${path.replaceAll(/\{\w+\}/g, 'abc123')}`);

  it('knows these calls', () => {
    expect(inside.toSorted()).toEqual([
      '/incidents',
      '/incidents/{id}',
      '/incidents/{id}/journal',
      '/statements',
      '/statements/{id}',
      '/statements/{id}/journal',
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

describe('the description of the API', () => {
  it('promises an Idempotency-Key only where it works', () => {
    const { paths } = openApi(apiRoutes, deps.origin);
    const keyed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => JSON.stringify(operation).includes('Idempotency-Key'))
        .map(([method]) => `${method} ${path}`),
    );
    expect(keyed.toSorted()).toEqual([
      'post /api/incidents',
      'post /api/incidents/{id}/statements',
    ]);
  });
});

describe('more text than fits', () => {
  const sendForm = async (path: string, form: Record<string, string>) => {
    const cookie = `session=${await deps.sessions.create('karin', deps.now())}; language=en`;
    const body = new URLSearchParams(form).toString();
    const headers = {
      cookie,
      host: new URL(deps.origin).host,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
    };
    return app.request(`${deps.origin}${path}`, { method: 'POST', headers, body });
  };

  it.each([
    ['letters', 'a'.repeat(1024 * 1024)],
    ['letters of two bytes', 'å'.repeat(512 * 1024)],
  ])('a megabyte of %s in one field comes back with the field named', async (_, summary) => {
    const form = { title: 'Vattnet', summary, severity: '2' };
    const answer = await sendForm('/desk/incidents/new', form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page.includes('href="#f-summary"')).toBe(true);
    expect(page.includes('value="Vattnet"')).toBe(true);
    expect(page.includes(summary)).toBe(true);
  });

  it('is a page of its own beyond that', async () => {
    const answer = await sendForm('/desk/incidents/new', { summary: 'a'.repeat(5 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    const page = await answer.text();
    expect(page).toContain('That was too much text');
    // The language switch leads back to the page of the form.
    expect(page).toContain('name="next" value="/desk/incidents/new"');
  });

  it('is refused by the API, which names its limit', async () => {
    const headers = { 'content-length': String(300 * 1024) };
    const body = { summary: 'a'.repeat(300 * 1024) };
    const answer = await sendAs('karin', 'POST', '/api/incidents', body, headers);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      type: 'too-large',
      detail: expect.stringContaining('256 KB'),
    });
  });
});
