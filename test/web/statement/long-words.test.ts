import { expect, it } from 'vitest';
import { addFact } from '#web/actions/facts.ts';
import { person, seedDraft, seedIncident, seedRequest } from '../seed.ts';
import { inBrowser } from '../visit.ts';

const { visit, deps } = inBrowser();

const LONG =
  'Räddningstjänstsamordningsfunktionsansvarsområdesbeskrivningsförtydligandeöverenskommelsen';

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
  expect(
    await shown.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
  ).toBe(0);
});
