import { expect, it } from 'vitest';
import { inBrowser } from '../visit.ts';

const { visit } = inBrowser();

it.each(['phone', 'desktop'] as const)(
  'what was done is told where it covers nothing (%s)',
  async (size) => {
    const page = await visit('/desk/inbox?done=saved', 'karin', { size });
    const notice = page.locator('main > [role="status"].notice');
    const position = await page.evaluate(
      `getComputedStyle(document.querySelector('main > [role="status"].notice')).position`,
    );
    expect(position).toBe('static');
    const told = await notice.boundingBox();
    const title = await page.locator('h1').boundingBox();
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(title?.y ?? 0);
  },
);
