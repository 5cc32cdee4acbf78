import { expect, it } from 'vitest';
import { addFact, changeFact } from '#web/actions/facts.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

it('a last update warns of questions that are still open, and blocks nothing', async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  const karin = await browser(deps, 'karin', 'en');
  const path = `/desk/incidents/${id}/statements/new?kind=update&last=yes`;
  expect(await karin.page(path)).not.toContain('still open');
  const open = { status: 'unconfirmed', open: 'what made people ill' } as const;
  const added = await addFact(deps, person('karin'), id, { text: 'The water did.', ...open });
  await addFact(deps, person('karin'), id, {
    ...open,
    text: 'A pump failed.',
    open: 'which pump failed',
    audience: 'internal',
  });
  const page = await karin.page(path);
  expect(page).toContain('these questions are still open');
  expect(page).toContain('<li>what made people ill</li>');
  expect(page).toContain(`href="/desk/incidents/${id}#facts"`);
  expect(page).not.toContain('which pump failed');
  if (!added.ok) throw new Error(added.refusal.type);
  const fact = added.value.facts.find(({ text }) => text === 'The water did.');
  await changeFact(deps, person('karin'), id, fact?.id ?? '', { status: 'confirmed' });
  expect(await karin.page(path)).not.toContain('what made people ill');
});
