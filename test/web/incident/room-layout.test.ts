import { expect, it } from 'vitest';
import { seedIncident } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

it('keeps the cards of owners in their column, and words and buttons apart from what is above', async () => {
  const { id } = await seedIncident(deps());
  const page = await visit(`/desk/incidents/${id}`, 'karin', { size: 'desktop' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(
    `for (const each of document.querySelectorAll('main details')) each.open = true`,
  );
  const edge = (selector: string, side: 'top' | 'right' | 'bottom') =>
    page.evaluate(
      `Math.max(...[...document.querySelectorAll('${selector}')].map((each) => each.getBoundingClientRect().${side}))`,
    ) as Promise<number>;
  const cards = '.choices:has([name="action.new.owner"]) .choice';
  expect(await page.locator(cards).count()).toBeGreaterThan(2);
  expect(await edge(cards, 'right')).toBeLessThan(
    await edge('.panel:has([name="action.new.owner"])', 'right'),
  );
  const gap =
    (await edge('#resolve-ask > p', 'top')) - (await edge('#resolve-ask > summary', 'bottom'));
  expect(gap).toBeGreaterThanOrEqual(8);
});
