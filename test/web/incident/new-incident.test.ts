import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { JournalBusy, RecordTooLarge } from '#domain/journal/journal.ts';
import { browser, testDeps } from '../support.ts';

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202e';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

const stored = async () =>
  (await deps.journal.list(incidentJournal, { by: 'all' }, { limit: 100 })).items;
const fieldNames = [
  'title',
  'summary',
  'severity',
  'wrongdoing',
  'facts.0.text',
  'facts.0.source',
  'commitments',
  'contacts',
  'protectedNames',
  'publicAction.text',
  'next',
];

describe('opening an incident', () => {
  const form = {
    title: 'Vattnet',
    summary: 'Bakterier',
    severity: '2',
    'facts.0.text': 'Prov visar bakterier.',
    'facts.0.status': 'confirmed',
    'form-key': 'abc123',
  };

  it('leads to the incident, once, however often the form is sent', async () => {
    const first = await karin.post('/desk/incidents/new', form);
    const again = await karin.post('/desk/incidents/new', form);
    expect(first.status).toBe(303);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(await stored()).toHaveLength(1);
    const page = await karin.page(first.headers.get('location') ?? '');
    expect(page).toContain('Händelsen är öppnad.');
    expect(page).toContain('Prov visar bakterier.');
  });

  it('comes back filled, with a sentence beside the field and a way to it', async () => {
    const typed = { ...form, title: '', summary: 'Rad ett\nRad "två"', contacts: 'a@b.se' };
    const answer = await karin.post('/desk/incidents/new', typed);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('<a href="#f-title">Rubrik: skriv något här.</a>');
    expect(page).toContain('id="f-title-wrong"');
    expect(page).toMatch(/<input id="f-title"[^>]*aria-invalid="true"/);
    expect(page).toContain('Rad ett\nRad &quot;två&quot;</textarea>');
    expect(page).toContain('a@b.se</textarea>');
    expect(page).toContain('Prov visar bakterier.</textarea>');
    expect(page).toContain('name="form-key" value="abc123"');
    expect(await stored()).toHaveLength(0);
  });

  it('adds rows without a script and keeps everything', async () => {
    const answer = await karin.post('/desk/incidents/new', { ...form, do: 'add-rows', rows: '3' });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('name="facts.5.text"');
    expect(page).toContain('Prov visar bakterier.</textarea>');
    expect(await stored()).toHaveLength(0);
  });

  it.each(fieldNames)('renders a hostile %s as text and stores nothing', async (name) => {
    const answer = await karin.post('/desk/incidents/new', { ...form, title: '', [name]: HOSTILE });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img');
    expect(await stored()).toHaveLength(0);
  });

  it.each([
    [new RecordTooLarge('too large'), 413, 'mer än som får plats'],
    [new JournalBusy('busy'), 503, 'Försök igen om en stund'],
  ])('comes back filled when the journal says %s', async (error, status, words) => {
    deps.journal.append = async () => {
      throw error;
    };
    const answer = await karin.post('/desk/incidents/new', form);
    expect(answer.status).toBe(status);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain('value="Vattnet"');
  });
});
