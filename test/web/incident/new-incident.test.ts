import { beforeEach, describe, expect, it, vi } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { JournalBusy, RecordTooLarge } from '#domain/journal/record-errors.ts';
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
    expect(page).toContain('<a href="#f-title">Vad har hänt? Skriv något här.</a>');
    expect(page).toContain('id="f-title-wrong"');
    expect(page).toMatch(/<input id="f-title"[^>]*aria-invalid="true"/);
    expect(page).toContain('Rad ett\nRad &quot;två&quot;</textarea>');
    expect(page).toContain('a@b.se</textarea>');
    expect(page).toContain('Prov visar bakterier.</textarea>');
    expect(page).toContain('name="form-key" value="abc123"');
    expect(await stored()).toHaveLength(0);
  });

  it('is not done by Enter in a field, without a script too', async () => {
    const page = await karin.page('/desk/incidents/new');
    expect(page.match(/<button type="submit"[^>]*value="(\w+)"/g)?.[1]).toContain('value="next"');
    const answer = await karin.post('/desk/incidents/new', { ...form, do: 'next' });
    const again = await answer.text();
    expect(answer.status).toBe(200);
    expect(again).toContain('value="Vattnet"');
    expect(again).toContain('Prov visar bakterier.</textarea>');
    expect(await stored()).toHaveLength(0);
  });

  it('makes a fact of each line, and describes itself by its title at first', async () => {
    const facts = { 'facts.0.text': 'En.\r\n\r\nTvå.', 'facts.3.text': 'Tre.' };
    const { summary: _, ...short } = form;
    await karin.post('/desk/incidents/new', { ...short, ...facts, do: 'open' });
    const [incident] = await stored();
    expect(incident?.summary).toBe('Vattnet');
    expect(incident?.facts.map(({ id, text, status }) => [id, text, status])).toEqual([
      ['f1', 'En.', 'confirmed'],
      ['f2', 'Två.', 'confirmed'],
      ['f3', 'Tre.', 'unconfirmed'],
    ]);
  });

  it('tells the crisis group, once, and says beforehand how many', async () => {
    const notify = vi.spyOn(deps.incidentNotifier, 'notify');
    expect(await karin.page('/desk/incidents/new')).toContain('meddela 2 personer');
    await karin.post('/desk/incidents/new', form);
    await karin.post('/desk/incidents/new', form);
    expect(notify.mock.calls.map(([{ to, severity }]) => [to.id, severity])).toEqual([
      ['anna', 2],
      ['dan', 2],
    ]);
    const [incident] = await stored();
    expect(await karin.page(`/desk/incidents/${incident?.id}`)).toContain('meddelade krisgruppen');
  });

  it('goes on though a message does not get through', async () => {
    deps.incidentNotifier.notify = async () => {
      throw new Error('no mail');
    };
    expect((await karin.post('/desk/incidents/new', form)).status).toBe(303);
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
    [new RecordTooLarge('too large'), 413, 'mer än vad som får plats'],
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
