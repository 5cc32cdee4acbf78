import { describe, expect, it } from 'vitest';
import { JudgeRule } from '#domain/judge/judge.ts';
import { rules as allRules } from '../../domain/tone/support.ts';
import { seedWaiting } from '../seed.ts';
import { texts } from '../seed-texts.ts';
import { browser, testDeps } from '../support.ts';

const deps = testDeps({ rules: allRules });

describe('the guidelines', () => {
  it('tell both rule sets and link to a page for each rule, in the reader’s language', async () => {
    const anna = await browser(deps, 'anna', 'en');
    const page = await anna.page('/guidelines');
    expect(page).toContain('Those affected come first.');
    expect(page).toContain('as to a neighbour');
    const links = [...page.matchAll(/href="(\/guidelines\/[^"]+)"/g)].flatMap(
      ([, path]) => path ?? [],
    );
    const ids = [...allRules.rules.map(({ id }) => id), ...JudgeRule.options];
    expect(links.toSorted()).toEqual(ids.map((id) => `/guidelines/${id}`).toSorted());
    for (const path of links) expect((await anna.get(path)).status).toBe(200);
  });

  it('tell why a rule is there, what its finding says, and that a set leaves it out', async () => {
    const page = await (await browser(deps, 'anna', 'sv')).page('/guidelines/next-update');
    const words = allRules.words('sv', 'next-update');
    expect(page).toContain(words?.guideline);
    expect(page.replaceAll(/<[^>]*>/g, ' ')).toMatch(/I vanliga fall:\s+Gäller inte/);
    const promise = await (await browser(deps, 'anna', 'sv')).page(
      '/guidelines/absolute-assurance',
    );
    expect(promise).toContain('”…” lovar mer');
  });

  it('are for whoever is signed in, and know no other rules', async () => {
    const nobody = await browser(deps, undefined);
    expect((await nobody.get('/guidelines/next-update')).status).toBe(302);
    const anna = await browser(deps, 'anna');
    for (const path of ['nonsense', 'constructor', '%3Cscript%3E', 'next-update/x']) {
      expect((await anna.get(`/guidelines/${path}`)).status).toBe(404);
    }
  });

  it('are what every finding on a page links to', async () => {
    const own = testDeps();
    const { id } = await seedWaiting(own, texts);
    for (const path of [`/desk/statements/${id}`, `/approve/${id}`]) {
      const who = path.startsWith('/desk') ? 'karin' : 'anna';
      const page = await (await browser(own, who, 'sv')).page(path);
      expect(page).toContain('href="/guidelines/conditional"');
    }
  });
});
