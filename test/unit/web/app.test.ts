import { beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '#web/app.tsx';
import { localSignIn } from '#web/sign-in/local.tsx';
import { calmTexts, seedIncident, seedRequest } from './seed.ts';
import { testDeps } from './support.ts';

let deps: ReturnType<typeof testDeps>;
let app: ReturnType<typeof createApp>;
beforeEach(() => {
  deps = testDeps();
  app = createApp(deps, { signIn: localSignIn(deps) });
});

/** Sends a request in a person's name, a body as JSON. */
const sendAs = async (person: string, method: string, path: string, body?: unknown) => {
  const cookie = `session=${await deps.sessions.create(person, deps.now())}; language=en`;
  return app.request(`${deps.origin}${path}`, {
    method,
    headers: { cookie, host: new URL(deps.origin).host },
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
