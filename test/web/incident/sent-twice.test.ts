import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { FactInput, IncidentInput } from '#domain/incident/input.ts';
import { addFact } from '#web/actions/facts.ts';
import { addAction } from '#web/actions/incident-actions.ts';
import { openIncident } from '#web/actions/incidents.ts';
import { cancelIncident } from '#web/actions/phases.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const seed = async () => {
  const deps = testDeps();
  const { id, facts } = await seedIncident(deps);
  const read = async () => (await deps.journal.read(incidentJournal, id))!;
  return { deps, id, facts, read };
};

it('adds a fact once where its form is sent twice, and another one with other fields', async () => {
  const { deps, id, facts, read } = await seed();
  const add = (over: object) =>
    addFact(
      deps,
      person('karin'),
      id,
      FactInput.parse({ text: 'Ett nytt prov togs.', status: 'confirmed', ...over }),
    );
  await Promise.all([add({}), add({})]);
  expect((await add({})).ok).toBe(true);
  expect((await read()).facts.length).toBe(facts.length + 1);
  await add({ status: 'unconfirmed' });
  await add({ source: 'Labbet' });
  expect((await read()).facts.length).toBe(facts.length + 3);
});

it('adds an action once where its form is sent twice', async () => {
  const { deps, id, read } = await seed();
  const action = {
    cause: 'Larmet gick inte fram.',
    change: 'Larmet går till två.',
    owner: 'karin',
    dueAt: new Date(deps.now().getTime() + 86_400_000).toISOString(),
  };
  for (const over of [{}, {}, { owner: 'anna' }])
    await addAction(deps, person('karin'), id, { ...action, ...over });
  expect((await read()).actions.map(({ owner }) => owner)).toEqual(['karin', 'anna']);
});

it('leads to the fact that was there already, also behind newer ones', async () => {
  const { deps, id, facts } = await seed();
  const writer = await browser(deps, 'karin', 'sv');
  const add = async (text: string) =>
    (await writer.post(`/desk/incidents/${id}/facts`, { text, status: 'confirmed' })).headers.get(
      'Location',
    );
  const first = await add('Ett nytt prov togs.');
  expect(first).toContain(`#fact-f${facts.length + 1}`);
  await add('Provet är rent.');
  expect(await add('Ett nytt prov togs.')).toBe(first);
});

it('is answered by the API with what was there already, also behind newer ones', async () => {
  const { deps, id } = await seed();
  const { sendAs } = wholeApp(deps);
  const dueAt = new Date(deps.now().getTime() + 86_400_000).toISOString();
  const things = {
    facts: (text: string) => ({ text, status: 'confirmed' }),
    actions: (change: string) => ({ cause: 'Larmet dröjde.', change, owner: 'karin', dueAt }),
  };
  for (const [name, thing] of Object.entries(things)) {
    const add = async (words: string) =>
      (await sendAs('karin', 'POST', `/api/incidents/${id}/${name}`, thing(words))).json();
    const first = await add('Ett nytt prov togs.');
    await add('Provet är rent.');
    expect(await add('Ett nytt prov togs.')).toEqual(first);
  }
});

it('opens an incident once where its form is sent twice, also at once, and anew once it was cancelled', async () => {
  const { deps } = await seed();
  const open = async (title: string, key: string) => {
    const input = IncidentInput.parse({ title, summary: 'Bakterier.', severity: 2 });
    const opened = await openIncident(deps, person('karin'), input, key);
    return opened.ok ? opened.value.id : opened.refusal;
  };
  const title = 'Vattnet i Norrby';
  const [one, two] = await Promise.all([open(title, 'one'), open(title, 'two')]);
  expect(two).toBe(one);
  expect(await open(title, 'three')).toBe(one);
  expect(await open('Vattnet i Söderby', 'four')).not.toBe(one);
  await cancelIncident(deps, person('karin'), String(one), {});
  expect(await open(title, 'five')).not.toBe(one);
});
