import { expect, it } from 'vitest';
import { plan } from '../plan.ts';
import { seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const lawyer = {
  ...plan.people[0]!,
  id: 'lisa',
  name: 'Lisa Lag',
  email: 'lisa@malarvatten.example',
  roles: ['legal' as const],
};
const people = [...plan.people, lawyer];
const menuOf = (page: string): string => /<nav[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
const asLawyer = async (moderators?: string[]) => {
  const deps = testDeps({ plan: { ...plan, people, ...(moderators && { moderators }) } });
  await seedIncident(deps, 'Fire');
  return browser(deps, 'lisa', 'en');
};

it('a lawyer finds every incident and statement from the menu, and is offered no new incident', async () => {
  const lisa = await asLawyer();
  const page = await lisa.page('/desk/incidents');
  expect(menuOf(page)).toContain('href="/desk/incidents"');
  expect(menuOf(page)).toContain('href="/desk/statements"');
  expect(menuOf(page)).not.toContain('href="/desk/inbox"');
  expect(menuOf(page)).not.toContain('href="/desk/planned"');
  expect(page).toContain('>Fire</a>');
  expect(page).not.toContain('/desk/incidents/new');
});

it('a lawyer who decides removals finds the inbox too', async () => {
  const lisa = await asLawyer(['lisa']);
  expect(menuOf(await lisa.page('/desk/statements'))).toContain('href="/desk/inbox"');
});
