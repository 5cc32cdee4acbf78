import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedWaiting } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

const stored = async () =>
  (await deps.journal.list(incidentJournal, { by: 'all' }, { limit: 100 })).items;

const form = {
  title: 'Vatt\u00adnet',
  summary: 'Bakterier i vattnet\vvid Ekby \u202eför\u2066 alla.',
  severity: '2',
  'form-key': 'abc123',
};

describe('characters that no text may hold', () => {
  it('are shown in their places, with a button that takes them away', async () => {
    const answer = await karin.post('/desk/incidents/new', form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('i vattnet\nvid Ekby <mark>U+202E</mark>för alla.</li>');
    expect(page).toContain('<mark>U+2066</mark>');
    expect(page).toContain(
      '<button type="submit" class="second" name="take-away" value="">Ta bort dem och skicka</button>',
    );
    expect(page).toContain('\u202eför');
    expect(await stored()).toEqual([]);
  });

  it('are taken away by the button, without a script, and the form is sent', async () => {
    const answer = await karin.post('/desk/incidents/new', { ...form, 'take-away': '' });
    expect(answer.status).toBe(303);
    expect(await stored()).toMatchObject([
      { title: 'Vattnet', summary: 'Bakterier i vattnet\nvid Ekby för alla.' },
    ]);
  });

  it('are taken away for the answer whose button was pressed before', async () => {
    const anna = await browser(deps, 'anna', 'sv');
    const { id, hash } = await seedWaiting(deps);
    const sent = { decision: 'reject', hash, reason: 'Fel\u202e siffra.' };
    const refused = await anna.post(`/approve/${id}/decision`, sent);
    expect(refused.status).toBe(422);
    const [, value] = /name="take-away" value="([^"]*)"/.exec(await refused.text()) ?? [];
    expect(value).toBe('decision=reject');
    const again = { hash, reason: sent.reason, 'take-away': 'decision=reject&hash=x' };
    expect((await anna.post(`/approve/${id}/decision`, again)).status).toBe(303);
    const { decision } = (await deps.journal.read(statementJournal, id)) ?? {};
    expect(decision).toMatchObject({ decision: 'reject', comment: 'Fel siffra.' });
  });
});

describe('what looks like HTML', () => {
  const sent = { ...form, title: 'Vattnet', summary: 'Larm om a<b och c>d i Ekby.' };

  it('is shown in its place, with a button that keeps all words', async () => {
    const answer = await karin.post('/desk/incidents/new', sent);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Larm om a<mark>&lt;b och c&gt;</mark>d i Ekby.');
    expect(page).toContain('name="space-out" value="">Sätt ett mellanslag efter ”&lt;” och skicka');
    const again = await karin.post('/desk/incidents/new', { ...sent, 'space-out': '' });
    expect(again.status).toBe(303);
    expect(await stored()).toMatchObject([{ summary: 'Larm om a< b och c>d i Ekby.' }]);
  });
});

describe('harmless characters that were pasted along', () => {
  it('are taken away, and the next page says so', async () => {
    const answer = await karin.post('/desk/incidents/new', { ...form, summary: 'Bakte\u200brier' });
    const page = await karin.page(answer.headers.get('location') ?? '');
    expect(page).toContain('Osynliga tecken som följde med när du klistrade in är borttagna.');
    expect(await stored()).toMatchObject([{ title: 'Vattnet', summary: 'Bakterier' }]);
  });

  it('are not mentioned where there were none', async () => {
    const plain = { ...form, title: 'Vattnet', summary: 'Bakterier' };
    const answer = await karin.post('/desk/incidents/new', plain);
    expect(answer.headers.get('location')).not.toContain('taken-away');
  });
});

describe('a form', () => {
  it('with more fields than any of ours has counts as empty', async () => {
    const many = Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`a${i}`, '']));
    const plain = { ...form, summary: 'Bakterier' };
    expect((await karin.post('/desk/incidents/new', { ...plain, ...many })).status).toBe(422);
    expect((await karin.post('/desk/incidents/new', plain)).status).toBe(303);
  });
});
