import { beforeEach, describe, expect, it } from 'vitest';
import { seedIncident, seedPublished } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

describe('requesting a statement', () => {
  it('suggests kind, language and time, and leads to the statement', async () => {
    const { id } = await seedIncident(deps);
    const page = await karin.page(`/desk/incidents/${id}/statements/new`);
    expect(page).toMatch(/name="kind" value="holding" checked/);
    expect(page).toContain('value="2026-11-22T18:05"');
    const answer = await karin.post(`/desk/incidents/${id}/statements/new`, {
      kind: 'holding',
      language: 'sv',
      channels: ['newsroom', 'x'],
      author: 'me',
      'own.newsroom.title': 'Koka vattnet',
      'own.newsroom.text': 'Bakterier i vattnet.',
      'own.x.text': 'Koka vattnet.',
    });
    expect(answer.status).toBe(303);
    const shown = await karin.page(answer.headers.get('location') ?? '');
    expect(shown).toContain('Bakterier i vattnet.');
    expect(shown).toContain('Karin Ek, för hand');
  });

  it('comes back filled when the channels do not fit or the time has passed', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const form = { kind: 'qa', language: 'sv', channels: ['x', 'email'], instructions: 'Kort.' };
    const page = await (await karin.post(path, form)).text();
    expect(page).toContain('får inte gå till X');
    expect(page).toContain('Kort.</textarea>');
    expect(page).toMatch(/name="channels" value="email" checked/);
    const late = { ...form, channels: ['email'], nextUpdateAt: '2026-11-22T13:00' };
    const refused = await karin.post(path, late);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(
      '<a href="#f-nextUpdateAt">Nästa besked: tiden för nästa besked',
    );
  });

  it('names the statement that it corrects', async () => {
    const { id, incident } = await seedPublished(deps);
    const page = await karin.page(`/desk/incidents/${incident.id}/statements/new?corrects=${id}`);
    expect(page).toContain(`name="corrects" value="${id}"`);
    expect(page).toMatch(/name="kind" value="correction" checked/);
  });
});
