import { expect, it } from 'vitest';
import { seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

it('says what is planned, and since when ordinary posts lie on ice', async () => {
  const deps = testDeps();
  const { page } = await browser(deps, 'karin');
  expect(await page('/desk/planned')).toContain('Nothing is planned.');
  await seedIncident(deps);
  expect(await page('/desk/planned')).toContain('Ordinary posts have been on ice since');
});
