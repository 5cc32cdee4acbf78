import { describe, expect, it } from 'vitest';
import { inBrowser } from '../visit.ts';

const { visit, examples } = inBrowser();

// What is written and lies below the pieces at hand, at every place to which the page can be scrolled.
const covered = `(() => {
  const hand = document.querySelector('#at-hand');
  const fields = [...document.querySelectorAll('.writer textarea, .writer input, .remarks')];
  const overlaps = (field) => {
    const [one, other] = [hand.getBoundingClientRect(), field.getBoundingClientRect()];
    const isBeside = one.right <= other.left || other.right <= one.left;
    return other.width > 0 && !isBeside && one.bottom > other.top && other.bottom > one.top;
  };
  const found = [];
  for (let y = 0; y < document.documentElement.scrollHeight; y += 100) {
    scrollTo({ top: y, behavior: 'instant' });
    found.push(...fields.filter(overlaps).map(({ id }) => id + ' at ' + y));
  }
  return found;
})()`;

describe.each(['/desk/statements', '/approve'])(
  'what is at hand beside the words at %s',
  (parent) => {
    it.each(['desktop', 'phone'] as const)('covers nothing that is written (%s)', async (size) => {
      const { id } = examples().waiting;
      const who = parent === '/approve' ? 'anna' : 'karin';
      const page = await visit(`${parent}/${id}/edit`, who, { size });
      expect(await page.isVisible('#at-hand')).toBe(true);
      expect(await page.evaluate(covered)).toEqual([]);
    });
  },
);

it('what is at hand stays in sight beside the last text', async () => {
  const page = await visit(`/desk/statements/${examples().waiting.id}/edit`, 'karin', {
    size: 'desktop',
  });
  await page.locator('.writer textarea').last().scrollIntoViewIfNeeded();
  expect(await page.locator('#at-hand summary').isVisible()).toBe(true);
  const box = await page.locator('#at-hand').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
});
