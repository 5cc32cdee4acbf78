import { describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedIncident, seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

const deps = testDeps();
const karin = await browser(deps, 'karin', 'sv');
const anna = await browser(deps, 'anna', 'sv');

const sorry = 'Vi beklagar om någon känner sig orolig.';
const words = {
  'own.newsroom.title': 'Rubrik',
  'own.newsroom.text': `Två rader.\r\n${sorry}`,
  'own.x.text': 'Lugna ord.',
  'own.sms.text': 'Lugna ord.',
};

const versionOf = async (id: string) => (await deps.journal.read(statementJournal, id))?.version;

describe('changing words without a script', () => {
  it('shows what stops them in place of saving, with all that was typed, then saves them', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { ...words, hash, nextUpdateAt: '2026-11-22T17:00' };
    const answer = await anna.post(`/approve/${id}/edit`, form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Tonkontrollen stoppar texten');
    expect(page).toContain(`${sorry}</textarea>`);
    expect(page).toContain('value="2026-11-22T17:00"');
    expect(page).toMatch(/<mark class="block">Vi beklagar <\/mark>/);
    expect(page).toContain('href="/guidelines/conditional"');
    expect(await versionOf(id)).toBe(1);
    const told = /name="told" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const saved = await anna.post(`/approve/${id}/edit`, { ...form, told });
    expect(saved.status).toBe(303);
    expect(await versionOf(id)).toBe(2);
    const after = await anna.page(saved.headers.get('location') ?? '');
    expect(after).toContain('<p class="notice warn" role="alert">Den nya texten är sparad, men');
    expect(after).not.toContain('notice good');
  });

  it('says of words that nothing stops that they are saved', async () => {
    const { id, hash } = await seedWaiting(deps);
    const calm = { ...words, 'own.newsroom.text': 'Lugna ord.', hash };
    const saved = await karin.post(`/desk/statements/${id}/edit`, calm);
    expect(await karin.page(saved.headers.get('location') ?? '')).toContain(
      '<p class="notice good" role="status">Den nya texten är sparad',
    );
  });

  it('stops again for what the writer was not told of', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { ...words, hash, told: 'newsroom/conditional' };
    const also = { ...form, 'own.sms.text': '[platshållare]' };
    expect((await karin.post(`/desk/statements/${id}/edit`, also)).status).toBe(422);
  });

  it('only looks when asked to, whatever is in the form', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { ...words, 'own.x.text': '', hash, intent: 'check' };
    const answer = await karin.post(`/desk/statements/${id}/edit`, form);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('1 sak stoppar godkännande');
    expect(page).not.toContain('id="summary"');
    expect(await versionOf(id)).toBe(1);
  });
});

describe('requesting with words of one’s own', () => {
  const request = { kind: 'holding', language: 'sv', channels: ['x', 'newsroom'], author: 'me' };

  it('shows what stops them, and requests nothing until the writer has seen it', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    const form = { ...request, ...words };
    const page = await (await karin.post(path, form)).text();
    expect(page).toContain('Tonkontrollen stoppar texten');
    expect(page).toMatch(/name="author" value="me" checked/);
    const sent = await karin.post(path, { ...form, told: 'newsroom/conditional' });
    expect(sent.headers.get('location')).toContain('done=requested-stopped');
  });

  it('says nothing about words that Talan is to write, nor before a kind is chosen', async () => {
    const { id } = await seedIncident(deps);
    const path = `/desk/incidents/${id}/statements/new`;
    for (const change of [{ author: 'talan' }, { kind: 'nonsense' }, { kind: '' }]) {
      const form = { ...request, ...words, ...change, intent: 'check' };
      const answer = await karin.post(path, form);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain('<mark');
    }
  });
});
