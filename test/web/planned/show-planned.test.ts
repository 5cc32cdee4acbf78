import { expect, it } from 'vitest';
import { readStands } from '#web/read/freeze.ts';
import { seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';
import { read, seedScheduled } from './scheduled.ts';

it('says what is planned, and since when ordinary posts lie on ice', async () => {
  const deps = testDeps();
  const { page } = await browser(deps, 'karin');
  expect(await page('/desk/planned')).toContain('Nothing is planned.');
  await seedIncident(deps);
  expect(await page('/desk/planned')).toContain('Ordinary posts have been on ice since');
});

it('says the same of a lost time on every page, before that is noted', async () => {
  const deps = testDeps();
  const { page } = await browser(deps, 'karin');
  const publishAt = new Date(deps.clock.now.getTime() + 60_000).toISOString();
  const { id } = await seedScheduled(deps, publishAt);
  deps.clock.now = new Date(Date.parse(publishAt) + 5 * 60_000 + 1);
  const week = `/desk/planned?view=week&day=${publishAt.slice(0, 10)}`;
  for (const path of ['/desk/planned', week, '/desk/statements', `/desk/statements/${id}`]) {
    const shown = await page(path);
    expect(shown, path).toContain('<span class="status alarm">Missed its time</span>');
  }
  expect(await readStands(deps, await read(deps, id))).toBe('missed');
});
