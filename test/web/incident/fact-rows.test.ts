import { expect, it } from 'vitest';
import { inBrowser } from '../visit.ts';

const { visit } = inBrowser();

it('a fact has the whole row on a phone, and shows what was ticked once it is folded', async () => {
  const page = await visit('/desk/incidents/new', 'karin', { size: 'phone' });
  const row = page.locator('#facts li').first();
  const words = row.locator('textarea').first();
  await words.fill('Vi lämnade en ventil öppen.');
  const [own, whole] = [await words.boundingBox(), await row.boundingBox()];
  expect(own?.width).toBeGreaterThan((whole?.width ?? 0) * 0.9);
  await row.locator('details > summary').click();
  expect(await row.locator('.for-open').isVisible()).toBe(true);
  await row.locator('[name="facts.0.isOurs"]').check();
  await row.locator('.toggle input').check();
  expect(await row.locator('.for-open').isVisible()).toBe(false);
  expect(await row.locator('.folded-ours').isVisible()).toBe(false);
  await row.locator('details > summary').click();
  expect(await row.locator('.folded-ours').isVisible()).toBe(true);
});
