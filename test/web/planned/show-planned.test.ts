import { expect, it } from 'vitest';
import { readStands } from '#web/read/freeze.ts';
import { seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';
import { read, seedAsked, seedScheduled } from './scheduled.ts';

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

it('says of a post that waited for an answer that it is on ice, and then that its time has passed', async () => {
  const deps = testDeps();
  const karin = await browser(deps, 'karin');
  const anna = await browser(deps, 'anna');
  const publishAt = new Date(deps.clock.now.getTime() + 60_000).toISOString();
  const { id } = await seedAsked(deps, publishAt);
  expect(await karin.page(`/desk/statements/${id}`)).toContain('Anna Berg until');
  await seedIncident(deps);
  const own = await karin.page(`/desk/statements/${id}`);
  expect(own).toContain('nobody is asked about this one');
  expect(own).not.toContain('Anna Berg until');
  expect(own).not.toContain('/ask-next');
  const week = `/desk/planned?view=week&day=${publishAt.slice(0, 10)}`;
  const asked = await anna.page('/approve');
  expect(asked).toContain('>On ice<');
  expect(asked).not.toContain('class="deadline"');
  for (const path of ['/desk/planned', week]) {
    const shown = await karin.page(path);
    expect(shown, path).toContain('>On ice<');
    expect(shown, path).not.toContain('has passed');
  }
  deps.clock.now = new Date(Date.parse(publishAt));
  for (const path of ['/desk/planned', week, `/desk/statements/${id}`]) {
    expect(await karin.page(path), path).toContain('Its planned time has passed');
  }
});
