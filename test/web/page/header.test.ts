import { describe, expect, it } from 'vitest';
import { inBrowser } from '../visit.ts';

const { visit } = inBrowser();

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
