import { describe, expect, it } from 'vitest';
import { seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';
import { inBrowser } from '../visit.ts';

const { visit } = inBrowser();

it('marks the page in the menu, and on what lies below it the section', async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const karin = await browser(deps, 'karin', 'en');
  const current = async (path: string) =>
    [...(await karin.page(path)).matchAll(/<a href="([^"]*)" aria-current="([^"]*)"/gu)]
      .map(([, href, kind]) => `${href} ${kind}`)
      .slice(0, 2);
  expect(await current('/desk')).toEqual(['/desk page']);
  expect(await current('/desk/incidents')).toContain('/desk/incidents page');
  expect(await current(`/desk/incidents/${id}`)).toEqual(['/desk/incidents true']);
  expect(await current('/desk/inbox/new')).toEqual(['/desk/inbox true']);
});

describe('the header', () => {
  it.each(['sv-SE', 'en-GB'] as const)(
    'holds the name in its only row on a desktop (%s)',
    async (locale) => {
      const page = await visit('/desk', 'dan', { size: 'desktop', locale });
      // Whoever writes and approves has more links than these examples' people.
      await page.evaluate(`(() => {
      const nav = document.querySelector('.top nav');
      while (nav.children.length < 10) nav.append(nav.lastElementChild.cloneNode(true));
      document.querySelector('.account summary').textContent = 'Exempel Ersättarsson';
    })()`);
      const brand = await page.locator('.brand').boundingBox();
      const account = await page.locator('.account').boundingBox();
      expect(account?.y).toBeLessThan((brand?.y ?? 0) + (brand?.height ?? 0));
      expect((account?.x ?? 0) + (account?.width ?? 0)).toBeLessThanOrEqual(1280);
    },
  );
});
