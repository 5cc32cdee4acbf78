import { describe, expect, it } from 'vitest';
import {
  approval,
  begin,
  call,
  parts,
  people,
  type Rule,
  rules,
  type Someone,
  table,
} from './route-table.ts';
import { watch } from './watch.ts';

/** Who has no need of what is not published, such as what the incident is about. */
const outsiders: readonly Someone[] = ['nobody', 'staff', 'adam'];
const SECRET = 'Norrby';

const world = await begin();
const all = world.app.routes.map(({ method, path }) => ({ method, path }));
const routes = [
  ...new Set(all.flatMap(({ method, path }) => (method === 'ALL' ? [] : `${method} ${path}`))),
];
const paths = [...new Set(routes.map((route) => parts(route).path))];

const cameTo = ({ status, headers }: Response): string => {
  const isSentToSignIn = headers.get('location')?.startsWith('/sign-in?') ?? false;
  if (status === 401 || isSentToSignIn) return 'signs in first';
  if (status === 403 || status === 404) return 'is refused';
  return status < 500 ? 'is in' : 'breaks it';
};

const shouldComeTo = (by: Someone, { lets }: Rule): string => {
  const within: readonly Someone[] = rules[lets];
  if (within.includes(by)) return 'is in';
  return by === 'nobody' || lets === 'sender' ? 'signs in first' : 'is refused';
};

describe('every route of the web app', () => {
  it('has a rule, and every rule its route', () => {
    expect(routes.toSorted()).toEqual(Object.keys(table).toSorted());
    // What answers all methods is middleware, which lets every request go on.
    const wild = all.filter(({ method }) => method === 'ALL').map(({ path }) => path);
    expect(new Set(wild)).toEqual(new Set(['/*']));
  });

  it.each(Object.entries(table))(
    '%s lets in whom its rule names, nobody else',
    async (route, rule) => {
      const { method, path } = parts(route);
      const here = method === 'GET' ? world : await begin({ assets: world.deps.assets });
      const sends = JSON.stringify(rule.send?.(here.waiting) ?? '').includes(SECRET);
      // Whoever is let in comes last: what they do may end the question.
      const inOrder = people.toSorted((a, b) =>
        shouldComeTo(b, rule).localeCompare(shouldComeTo(a, rule)),
      );
      for (const by of inOrder) {
        const answer = await call(here, by, method, path, rule.send);
        expect([by, cameTo(answer)]).toEqual([by, shouldComeTo(by, rule)]);
        if (outsiders.includes(by) && !sends) expect(await answer.text()).not.toContain(SECRET);
      }
    },
  );

  it('answers no other method, and nothing happens then', async () => {
    const happened = watch(world);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const path of paths.filter((each) => !table[`${method} ${each}`])) {
        const { status } = await call(world, 'anna', method, path, approval);
        expect([method, path, status]).toEqual([method, path, 404]);
      }
    }
    expect(happened).toEqual([]);
  });
});

describe('a link that a mail scanner, a preview, prefetch or the back button opens', () => {
  const pages = routes.map(parts).filter(({ method }) => method === 'GET');
  const happened = watch(world);

  // In the browser of the one who is asked: nobody could decide more.
  it.each(pages.flatMap(({ path }) => [`GET ${path}`, `HEAD ${path}`]))(
    '%s decides nothing and leaves every journal as it is',
    async (route) => {
      const { method, path } = parts(route);
      happened.length = 0;
      expect((await call(world, 'anna', method, path)).status).toBeLessThan(500);
      expect(happened).toEqual([]);
    },
  );
});
