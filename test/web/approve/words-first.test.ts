import { expect, it } from 'vitest';
import { changeIncident } from '#web/actions/incidents.ts';
import { person, seedWaiting } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

it('shows the words first on a phone, also where something was lowered', async () => {
  const { id, incident } = await seedWaiting(deps());
  for (const legalHold of [true, false]) {
    const changed = await changeIncident(deps(), person('karin'), incident.id, { legalHold });
    expect(changed.ok).toBe(true);
  }
  const page = await visit(`/approve/${id}`, 'anna', { size: 'phone' });
  const top = async (place: string) => (await page.locator(place).first().boundingBox())?.y ?? 0;
  const [words, lowered] = [await top('.texts .text'), await top('[aria-labelledby="lowered"]')];
  expect(lowered).toBeGreaterThan(words);
  await page.click('.links a[href="#lowered"]');
  expect(words).toBeLessThan(page.viewportSize()?.height ?? 0);
});
