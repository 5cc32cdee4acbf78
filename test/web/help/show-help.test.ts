import { describe, expect, it } from 'vitest';
import { browser, testDeps } from '../support.ts';

describe('the first ten minutes', () => {
  it.each([
    ['karin', 'writer', 'Öppna en händelse så snart'],
    ['anna', 'spokesperson', 'Läs varje ord'],
  ])('are one click away for %s', async (who, role, words) => {
    const visitor = await browser(testDeps(), who, 'sv');
    const path = /href="(\/help\/\w+)"/.exec(await visitor.page('/mandates'))?.[1];
    expect(path).toBe(`/help/${role}`);
    expect(await visitor.page(path ?? '')).toContain(words);
  });

  it('lead to the plan on paper, for those who may read it', async () => {
    const linked = async (who: string) =>
      (await (await browser(testDeps(), who, 'sv')).page('/help/writer')).includes('"/desk/print"');
    expect([await linked('karin'), await linked('adam')]).toEqual([true, false]);
  });

  it('are not there for a role that the plan does not know', async () => {
    const visitor = await browser(testDeps(), 'karin', 'sv');
    expect((await visitor.get('/help/king')).status).toBe(404);
  });
});
