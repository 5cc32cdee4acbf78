import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addFact } from '#web/actions/facts.ts';
import { person, seedDraft, seedIncident, seedRequest } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

const LONG =
  'Räddningstjänstsamordningsfunktionsansvarsområdesbeskrivningsförtydligandeöverenskommelsen';

const tooWide = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

it.each(['', '/edit'])('words longer than a phone is wide are broken (…%s)', async (page) => {
  const incident = await seedIncident(deps(), LONG);
  const fact = { text: LONG, status: 'confirmed', source: LONG } as const;
  await addFact(deps(), person('karin'), incident.id, fact);
  const { id } = await seedRequest(deps(), incident.id);
  await seedDraft(deps(), id, [
    { channel: 'newsroom', title: LONG, text: LONG, sentences: [] },
    { channel: 'x', text: LONG, sentences: [] },
    { channel: 'sms', text: LONG, sentences: [] },
  ]);
  const shown = await visit(`/desk/statements/${id}${page}`, 'karin', { size: 'phone' });
  expect(await shown.textContent('main')).toContain(LONG);
  expect(await tooWide(shown)).toBe(0);
});

it('the names of all channels fit on the narrowest phone', async () => {
  const { id } = await seedIncident(deps());
  for (const path of [`/desk/incidents/${id}/statements/new`, '/desk/posts/new']) {
    const shown = await visit(path, 'karin', { size: 'phone' });
    await shown.setViewportSize({ width: 320, height: 640 });
    expect(await tooWide(shown), path).toBe(0);
  }
});
