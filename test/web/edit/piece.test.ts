import { expect, it } from 'vitest';
import { changeIncident } from '#web/actions/incidents.ts';
import { person, seedIncident, seedRequest } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

it('what is at hand breaks no line inside a phone number', async () => {
  const deps = testDeps();
  const { id } = await seedIncident(deps);
  await changeIncident(deps, person('karin'), id, { contacts: ['Kontaktcenter 010-123 45 67'] });
  const statement = await seedRequest(deps, id);
  const karin = await browser(deps, 'karin', 'sv');
  expect(await karin.page(`/desk/statements/${statement.id}/edit`)).toContain(
    'Kontaktcenter <span class="whole">010-123 45 67</span>',
  );
});
