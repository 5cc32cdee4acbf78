import { beforeEach, describe, expect, it } from 'vitest';
import { testDeps, wholeApp } from './support.ts';

let deps: ReturnType<typeof testDeps>;
let sendAs: ReturnType<typeof wholeApp>['sendAs'];
beforeEach(() => {
  deps = testDeps();
  ({ sendAs } = wholeApp(deps));
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
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/css; charset=utf-8',
    ]);
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
