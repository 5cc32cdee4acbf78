import { beforeEach, describe, expect, it } from 'vitest';
import { seedIncident } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202e';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
let sendAs: ReturnType<typeof wholeApp>['sendAs'];
beforeEach(async () => {
  deps = testDeps();
  ({ sendAs } = wholeApp(deps));
  karin = await browser(deps, 'karin', 'sv');
});

describe('who may see the desk', () => {
  it('asks guests to sign in and keeps what they sent', async () => {
    const guest = await browser(deps, undefined, 'sv');
    const away = await guest.get('/desk/statements?status=failed');
    expect(away.headers.get('location')).toBe(
      '/sign-in?next=%2Fdesk%2Fstatements%3Fstatus%3Dfailed',
    );
    const sent = await guest.post('/desk/incidents/new', { title: HOSTILE, summary: 'Kvar' });
    const page = await sent.text();
    expect(sent.status).toBe(401);
    expect(page).toContain('name="summary" value="Kvar"');
    expect(page).toContain('action="/desk/incidents/new"');
    expect(page).not.toContain('<script>alert');
  });

  it('tells others that it is not for them', async () => {
    const answer = await (await browser(deps, 'anna', 'sv')).get('/desk');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Planen ger dig en annan roll');
  });

  it.each(['/desk', '/approve', '/desk/incidents/', '/nothing', '/', '/api/incidents'])(
    'answers HEAD as GET, without a body: %s',
    async (path) => {
      for (const who of ['nobody', 'karin']) {
        const [get, head] = await Promise.all(
          ['GET', 'HEAD'].map((method) => sendAs(who, method, path)),
        );
        expect(head?.status).toBe(get?.status);
        expect(head?.headers.get('location')).toBe(get?.headers.get('location'));
        expect(await head?.text()).toBe('');
      }
    },
  );

  it('sends everyone to where they work', async () => {
    const home = async (who: string | undefined) =>
      (await (await browser(deps, who)).get('/')).headers.get('location');
    expect(await home('karin')).toBe('/desk');
    expect(await home('anna')).toBe('/approve');
    expect(await home(undefined)).toBe('/sign-in?next=%2F');
  });

  it('has a page for what is not there, and a first page for a strange cursor', async () => {
    expect((await karin.get('/desk/statements/nothing')).status).toBe(404);
    expect((await karin.get('/desk/incidents/nothing/edit')).status).toBe(404);
    expect((await karin.get('/desk/incidents?cursor=%00')).status).toBe(200);
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
