import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, launchBrowser, openPage } from '#test/support/browser.ts';
import { pagesOf, type Seed, seed } from '#test/support/seed.ts';
import { startTestTalan, type TestTalan } from '#test/support/talan.ts';

let talan: TestTalan;
let browser: Browser;
let seeded: Seed;

beforeAll(async () => {
  talan = await startTestTalan();
  seeded = await seed(talan, 'sv');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await talan.stop();
});

const looks = [
  { size: 'desktop', locale: 'sv-SE', dark: false },
  { size: 'phone', locale: 'en-GB', dark: true },
] as const;

describe('a form that is refused', () => {
  it('has nothing that axe finds', async () => {
    const page = await openPage(browser, talan.origin, await talan.as('writer'));
    await page.goto('/desk/incidents/new');
    await page.getByRole('button', { name: /^Öppna händelsen/ }).click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('every page', () => {
  it.each(looks)(
    'has nothing that axe finds, nor anything too wide ($size, $locale)',
    async (look) => {
      const problems: string[] = [];
      // One window for each person: a browser that has seen axe before need not compile it again.
      const windows = new Map<string, Page>();
      const windowOf = async (person: string) => {
        const caller = person === 'nobody' ? undefined : await talan.as(person);
        const page = windows.get(person) ?? (await openPage(browser, talan.origin, caller, look));
        windows.set(person, page);
        return page;
      };
      for (const [person, path] of pagesOf(seeded)) {
        const page = await windowOf(person);
        await page.goto(path);
        problems.push(...(await axeFindings(page)));
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (Number(overflow) > 0) problems.push(`${path} is ${overflow} px too wide`);
      }
      await Promise.all([...windows.values()].map((page) => page.context().close()));
      expect(problems).toEqual([]);
    },
    90_000,
  );
});
