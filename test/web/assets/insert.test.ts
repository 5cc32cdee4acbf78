import { expect, it } from 'vitest';
import { seedIncident, seedWaiting } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

it('a text of our own is put into a request, once its writer is at a field', async () => {
  const { id } = await seedIncident(deps());
  const page = await visit(`/desk/incidents/${id}/statements/new`, 'karin', { size: 'desktop' });
  await page.click('#reusable summary');
  const button = page.locator('[data-insert="Jouren är vaken."]');
  expect(await button.isVisible()).toBe(false);
  const area = page.locator('[name=instructions]');
  await page.click('#wishes > summary');
  await area.fill('Säg:');
  await button.click();
  expect(await area.inputValue()).toBe('Säg: Jouren är vaken.');
});

it('a fact is put in where the writer was, counted and checked as if typed', async () => {
  const { id } = await seedWaiting(deps());
  const page = await visit(`/desk/statements/${id}/edit`, 'karin', { size: 'desktop' });
  const area = page.locator('[name="own.x.text"]');
  await area.fill('Hej.');
  await page.click('[data-insert="Omkring 4 300 hushåll berörs."]');
  expect(await area.inputValue()).toBe('Hej. Omkring 4 300 hushåll berörs.');
  await page.waitForSelector('#remarks-x:has-text("34 av 280")');
  const bare = await visit(`/desk/statements/${id}/edit`, 'karin', { javaScript: false });
  expect(await bare.locator('[data-insert]').first().isVisible()).toBe(false);
  expect(await bare.textContent('#at-hand')).toContain('Omkring 4 300 hushåll berörs.');
  expect(await bare.textContent('#at-hand')).not.toContain('läckage');
});
