import { describe, expect, it } from 'vitest';
import { receive } from '../../support/comment.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const begin = async (count: number) => {
  const deps = testDeps();
  const { sendAs } = wholeApp(deps);
  for (let n = 1; n <= count; n += 1) {
    const { id } = await receive(deps, {
      sourceId: `${n}`,
      author: { id: `did:${n}`, name: `Person ${n}` },
      writtenAt: `2026-11-22T12:${String(n).padStart(2, '0')}:00.000Z`,
    });
    if (n % 2 === 0)
      await sendAs('karin', 'POST', `/api/comments/${id}/hand-over`, {
        ...{ to: 'Kundtjänst', way: 'mail' },
      });
  }
  const trust = async (query = '') => {
    const response = await sendAs('anna', 'GET', `/api/trust${query}`);
    const body: any = await response.json();
    return { status: response.status, body };
  };
  return { deps, sendAs, trust, karin: await browser(deps, 'karin') };
};

describe('how comments were answered', () => {
  it('is told before there is any incident', async () => {
    const { trust } = await begin(4);
    expect((await trust()).body.items).toEqual([
      {
        ...{ place: 'bluesky', needed: 4, answered: 2, share: 0.5, enough: false },
        ...{ medianMinutes: 61, p90Minutes: 63 },
      },
    ]);
  });

  it('says nothing of nothing, and takes no other days than it has', async () => {
    const { trust, karin } = await begin(0);
    expect((await trust()).body.items).toEqual([]);
    expect((await trust('?days=1000')).status).toBe(422);
    expect(await karin.page('/desk/trust')).toContain('Nobody has said anything to us yet.');
  });

  it('leaves out what was written before', async () => {
    const { deps, trust } = await begin(2);
    deps.clock.now = new Date('2026-11-24T12:30:00.000Z');
    await receive(deps, { sourceId: 'new', writtenAt: '2026-11-24T12:00:00.000Z' });
    expect((await trust('?days=1')).body.items).toMatchObject([{ needed: 1 }]);
    expect((await trust()).body.items).toMatchObject([{ needed: 3 }]);
  });

  it('says since when it counts where there is more than it reads', async () => {
    const { deps, trust } = await begin(3);
    const { readNotes } = deps;
    const asked: number[] = [];
    deps.readNotes = async (aggregate, wanted) => {
      const { atMost = 0 } = wanted;
      asked.push(atMost);
      const [newest] = await readNotes(aggregate, wanted);
      return Array.from({ length: atMost }, () => newest!);
    };
    const { body } = await trust();
    const since = '2026-11-22T13:03:00.000Z';
    expect(body.since).toBe(since);
    // What was written before is not counted at all.
    expect(body.items).toEqual([]);
    expect(asked).toEqual([10_000]);
  });

  it('is shown by channel with a chart, a table, and "too few" below twenty', async () => {
    const { karin } = await begin(4);
    const html = await karin.page('/desk/trust');
    expect(html).toContain('Too few to say more: shares and times need 20.');
    expect(html).not.toContain('% answered</a>');
    expect(html).toContain('<title id="chart-trust-bluesky-title">Bluesky: share answered');
    expect(html).toContain('<table>');
  });

  it('links each figure to the comments that it counts', async () => {
    const { karin } = await begin(20);
    const html = await karin.page('/desk/trust');
    expect(html).toContain('50\u00a0% answered');
    const link = (text: string) =>
      [...html.matchAll(/<a href="(\/desk\/trust\/[^"]*)">([^<]*)/g)]
        .filter(([, , label]) => label === text)
        .map(([, href]) => href?.replaceAll('&amp;', '&') ?? '');
    const [answered = ''] = link('10 answered');
    const page = await karin.page(answered);
    expect(page.match(/href="\/desk\/inbox\/\w+\?look=yes"/g)).toHaveLength(10);
    expect(page).toContain('Person 20');
    expect(page).not.toContain('Person 19<');
    expect(await karin.page(link('Those that still wait')[0] ?? '')).toContain('Person 19');
  });

  it('knows no other places, and no other counts', async () => {
    const { karin } = await begin(0);
    expect((await karin.get('/desk/trust/carrier-pigeon')).status).toBe(404);
    expect((await karin.get('/desk/trust/bluesky?which=all')).status).toBe(404);
  });
});
