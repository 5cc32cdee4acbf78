import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { fieldsAfter } from '../../fields-in.ts';
import { seedIncident } from '../../seed.ts';
import { browser, type TestDeps, testDeps, wholeApp } from '../../support.ts';

let deps: TestDeps;
let id: string;
beforeEach(async () => {
  deps = testDeps();
  ({ id } = await seedIncident(deps));
});

const input = {
  cause: 'Larmet nådde en person.',
  change: 'Larmet ringer nu två personer.',
  owner: 'anna',
  dueAt: '2026-12-01T12:00:00.000Z',
};
const typed = (prefix: string, over: Record<string, string> = {}) => ({
  [`${prefix}cause`]: input.cause,
  [`${prefix}change`]: input.change,
  [`${prefix}owner`]: 'anna',
  [`${prefix}dueAt`]: '2026-12-01T13:00',
  ...over,
});
const actions = async () => (await deps.journal.read(incidentJournal, id))?.actions;

describe('actions over the API', () => {
  it('are added by writers, and done by their owner with proof', async () => {
    const { sendAs } = wholeApp(deps);
    const path = `/api/incidents/${id}/actions`;
    const added = await sendAs('karin', 'POST', path, input);
    expect(added.status).toBe(201);
    const answer = await added.json();
    expect(answer).toEqual({ id: 'a1', ...input, reminded: [], tag: expect.any(String) });
    expect((await sendAs('anna', 'POST', path, input)).status).toBe(403);
    const bare = await sendAs('anna', 'PATCH', `${path}/a1`, { done: true });
    expect(bare.status).toBe(422);
    expect(await bare.json()).toMatchObject({ errors: [{ path: 'proof' }] });
    const done = await sendAs('anna', 'PATCH', `${path}/a1`, { done: true, proof: 'Prov 1 dec.' });
    expect(await done.json()).toMatchObject({ done: { proof: 'Prov 1 dec.', by: 'anna' } });
    const again = await sendAs('karin', 'PATCH', `${path}/a1`, { change: 'Annat.' });
    expect([again.status, await again.json()]).toMatchObject([409, { type: 'action-done' }]);
  });
});

describe('actions in the room', () => {
  it('are added there, and shown with cause, owner and time', async () => {
    const karin = await browser(deps, 'karin', 'sv');
    const answer = await karin.post(`/desk/incidents/${id}/actions`, typed('action.new.'));
    expect(answer.headers.get('location')).toContain(`/desk/incidents/${id}?done=saved`);
    expect(await actions()).toMatchObject([input]);
    const room = await karin.page(`/desk/incidents/${id}`);
    expect(room).toContain('Orsak: Larmet nådde en person.');
    expect(room).toContain('Anna Berg, ska vara klart 1\u00a0dec. kl.\u00a013.00');
  });

  it('lose nothing typed when a form is refused, and say what is wrong at the field', async () => {
    const karin = await browser(deps, 'karin', 'sv');
    const past = typed('action.new.', { 'action.new.dueAt': '2026-11-01T13:00' });
    const refused = await karin.post(`/desk/incidents/${id}/actions`, past);
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Den tiden har passerat. Välj en senare.');
    expect(page).toContain(input.cause);
    const empty = await karin.post(`/desk/incidents/${id}/actions`, {});
    expect(await empty.text()).toContain('href="#f-action-new-owner"');
    expect(await actions()).toEqual([]);
  });

  it('are recorded as done by their owner, with proof', async () => {
    const karin = await browser(deps, 'karin', 'sv');
    await karin.post(`/desk/incidents/${id}/actions`, typed('action.new.'));
    const anna = await browser(deps, 'anna', 'sv');
    const path = `/desk/incidents/${id}/actions/a1`;
    const bare = await anna.post(path, { do: 'done' });
    expect(bare.status).toBe(422);
    await anna.post(path, { do: 'done', 'action.a1.proof': 'Prov den 1 december.' });
    expect(await actions()).toMatchObject([{ done: { by: 'anna' } }]);
    const room = await anna.page(`/desk/incidents/${id}`);
    expect(room).toContain('Styrks av: Prov den 1 december.');
    expect(room).not.toContain('action.a1.proof');
  });

  it('are not changed by whoever has nothing to do with them', async () => {
    const karin = await browser(deps, 'karin', 'sv');
    await karin.post(
      `/desk/incidents/${id}/actions`,
      typed('action.new.', { 'action.new.owner': 'karin' }),
    );
    const anna = await browser(deps, 'anna', 'sv');
    expect((await anna.post(`/desk/incidents/${id}/actions/a1`, typed('action.a1.'))).status).toBe(
      403,
    );
  });
});

describe('two people who change one action', () => {
  const room = () => `/desk/incidents/${id}`;
  const formIn = (page: string) => fieldsAfter(page, 'id="edit-a1"');
  const begun = async () => {
    const karin = await browser(deps, 'karin', 'sv');
    await karin.post(`${room()}/actions`, typed('action.new.'));
    const form = formIn(await karin.page(room()));
    const save = (over: Record<string, string>, from = form) =>
      karin.post(`${room()}/actions/a1`, { ...from, do: 'change', ...over });
    return { save };
  };

  it('both keep what they changed, where they changed different things', async () => {
    const { save } = await begun();
    expect((await save({ 'action.a1.owner': 'karin' })).status).toBe(303);
    expect((await save({ 'action.a1.cause': 'Larmet var trasigt.' })).status).toBe(303);
    expect(await actions()).toMatchObject([{ owner: 'karin', cause: 'Larmet var trasigt.' }]);
  });

  it('see both values where they changed the same, and undo nothing else', async () => {
    const { save } = await begun();
    await save({ 'action.a1.owner': 'karin', 'action.a1.cause': 'Larmet var trasigt.' });
    const late = await save({ 'action.a1.cause': 'Larmet var avstängt.' });
    expect(late.status).toBe(412);
    const page = await late.text();
    expect(page).toContain('”Larmet var trasigt.”');
    const again = formIn(page);
    expect(again['action.a1.cause']).toBe('Larmet var avstängt.');
    expect((await save({}, again)).status).toBe(303);
    expect(await actions()).toMatchObject([{ owner: 'karin', cause: 'Larmet var avstängt.' }]);
  });

  it('are told apart in the API by the ETag', async () => {
    const { sendAs } = wholeApp(deps);
    const path = `/api/incidents/${id}/actions`;
    const tag = (await sendAs('karin', 'POST', path, input)).headers.get('etag') ?? '';
    const change = (cause: string) =>
      sendAs('karin', 'PATCH', `${path}/a1`, { cause }, { 'if-match': tag });
    expect((await change('En.')).status).toBe(200);
    const late = await change('Två.');
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({
      conflicts: { cause: { yours: 'Två.', theirs: 'En.' } },
    });
  });
});
