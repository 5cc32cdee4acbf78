import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const deps = testDeps();
const karin = await browser(deps, 'karin', 'en');

const seed = async (title: string, severity: 1 | 2 | 3, phase: 'active' | 'resolved') => {
  deps.clock.now = new Date(deps.clock.now.getTime() + 1000);
  const { id } = await seedIncident(deps, title);
  await changeIncident(deps, person('karin'), id, { severity });
  await deps.journal.append(incidentJournal, id, 'karin', () =>
    ok(phase === 'active' ? [] : [{ type: 'changed', data: { phase }, words: {} }]),
  );
};
await seed('Fire', 1, 'active');
await seed('Flood', 1, 'resolved');
await seed('Fraud', 2, 'active');

const titles = (page: string): string[] =>
  [...page.matchAll(/<a href="\/desk\/incidents\/\w+">(F\w+)</g)].map(([, title = '']) => title);

it.each([
  ['', ['Fraud', 'Flood', 'Fire']],
  ['?phase=active', ['Fraud', 'Fire']],
  ['?severity=1', ['Flood', 'Fire']],
  ['?severity=1&phase=resolved', ['Flood']],
  ['?severity=3', []],
  ['?severity=x&phase=y', ['Fraud', 'Flood', 'Fire']],
])('the list of incidents shows under %s', async (query, expected) => {
  const page = await karin.page(`/desk/incidents${query}`);
  expect(titles(page)).toEqual(expected);
  expect(page.includes('No incidents here.')).toBe(expected.length === 0);
});

it('keeps its choice in the form', async () => {
  const page = await karin.page('/desk/incidents?severity=1&phase=resolved');
  expect(page).toMatch(/value="resolved" selected/);
  expect(page).toMatch(/value="1" selected/);
});
