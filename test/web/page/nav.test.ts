import { expect, it } from 'vitest';
import { inBrowser } from '../visit.ts';

const { visit } = inBrowser();

const outOfSight = `[...document.querySelectorAll('.top nav a')]
  .filter((link) => {
    const { left, right } = link.getBoundingClientRect();
    return left < 0 || right > document.documentElement.clientWidth;
  })
  .map((link) => link.textContent)`;

it.each(['sv-SE', 'en-GB'] as const)(
  'keeps every link of the menu in sight on a narrow phone (%s)',
  async (locale) => {
    for (const [who, path] of [
      ['dan', '/desk'],
      ['karin', '/desk'],
      ['anna', '/approve'],
      ['adam', '/admin'],
    ] as const) {
      const page = await visit(path, who, { locale });
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(outOfSight), `${who} at ${width} px`).toEqual([]);
      }
      await page.context().close();
    }
  },
);
