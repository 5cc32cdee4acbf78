import { beforeEach, describe, expect, it } from 'vitest';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { JournalBusy, RecordTooLarge } from '#domain/journal/journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { approvedHash } from '#domain/statement/version/approved-hash.ts';
import { ok } from '#domain/values/result.ts';
import {
  seedIncident,
  seedOpinion,
  seedPublished,
  seedRequest,
  seedWaiting,
  texts,
  write,
} from './seed.ts';
import { browser, testDeps } from './support.ts';

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

describe('changing the words', () => {
  const typed = {
    'own.newsroom.title': 'Ny rubrik',
    'own.newsroom.text': 'Min nya text.',
    'own.x.text': 'Min korta text.',
    'own.sms.text': 'Mitt sms.',
  };

  it('saves a new version, checked at once', async () => {
    const { id, hash } = await seedWaiting(deps);
    const words = { ...typed, 'own.x.text': texts[0]?.text ?? '' };
    const told = 'x/conditional';
    const form = { ...words, baseHash: hash, nextUpdateAt: '2026-11-22T17:00', told };
    const answer = await karin.post(`/desk/statements/${id}/edit`, form);
    expect(answer.status).toBe(303);
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('Min nya text.');
    expect(page).toContain('Version 2');
    expect(page).toContain('<mark class="block">');
  });

  it.each([
    ['is taken away when its field is emptied', { nextUpdateAt: '' }, undefined],
    ['is changed', { nextUpdateAt: '2026-11-22T17:00' }, '2026-11-22T16:00:00.000Z'],
    ['stays when the form has no such field', {}, '2026-11-22T15:00:00.000Z'],
  ])('the time of the next update %s', async (_, change, after) => {
    const { id, hash } = await seedWaiting(deps);
    const form = { ...typed, ...change, baseHash: hash };
    expect((await karin.post(`/desk/statements/${id}/edit`, form)).status).toBe(303);
    const now = await deps.journal.read(statementJournal, id);
    expect(now?.nextUpdateAt).toBe(after);
    expect(now?.hash).toBe(now && approvedHash({ ...now, statementId: id }));
  });

  it('shows the newest beside what was typed when someone was quicker', async () => {
    const { id, hash } = await seedWaiting(deps);
    await karin.post(`/desk/statements/${id}/edit`, { ...typed, baseHash: hash });
    const late = { ...typed, 'own.newsroom.text': 'Min sena text.', baseHash: hash };
    const answer = await karin.post(`/desk/statements/${id}/edit`, late);
    const page = await answer.text();
    const current = (await deps.journal.read(statementJournal, id))?.hash;
    expect(answer.status).toBe(409);
    expect(page).toContain('Min nya text.');
    expect(page).toContain('Min sena text.</textarea>');
    expect(page).toContain(`name="baseHash" value="${current}"`);
  });

  it('does not let who has not seen the newest words put others in their place', async () => {
    const { id, hash } = await seedWaiting(deps);
    await karin.post(`/desk/statements/${id}/edit`, { ...typed, baseHash: hash });
    const empty = { ...typed, 'own.sms.text': '', baseHash: hash };
    const page = await (await karin.post(`/desk/statements/${id}/edit`, empty)).text();
    expect(page).toContain(`name="baseHash" value="${hash}"`);
  });

  it('marks overlapping findings in place and explains them', async () => {
    const { id } = await seedWaiting(deps, texts);
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('<mark class="block">Vi beklagar </mark>');
    expect(page).toContain('<a class="ref" href="#note-newsroom-2">2</a>');
    expect(page).toContain('Säg vad ni ångrar, utan villkor.');
  });
});

describe('a model’s opinion', () => {
  it('is told apart from what the rules say, to the writer and to whoever approves', async () => {
    const { id } = await seedWaiting(deps, texts);
    await seedOpinion(deps, id);
    const anna = await browser(deps, 'anna', 'sv');
    const pages = [await karin.page(`/desk/statements/${id}`), await anna.page(`/approve/${id}`)];
    for (const page of pages) {
      expect(page).toContain('<b>En modells åsikt</b>');
      expect(page).toContain('Låter avvisande.');
      expect(page).toContain('href="/guidelines/judge-defensive"');
    }
  });
});

describe('the life of a statement at the desk', () => {
  it('can be withdrawn after a question, and asked on', async () => {
    const { id } = await seedWaiting(deps);
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('Väntar på Anna Berg till kl. 14.35');
    const asked = await karin.post(`/desk/statements/${id}/ask-next`, {});
    expect(asked.headers.get('location')).toContain('done=asked-next');
    expect(await karin.page(`/desk/statements/${id}/withdraw`)).toContain('Ja, dra tillbaka det');
    await karin.post(`/desk/statements/${id}/withdraw`, {});
    expect((await deps.journal.read(statementJournal, id))?.status).toBe('withdrawn');
    const late = await karin.post(`/desk/statements/${id}/ask-next`, {});
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Det går inte nu. Läge: Tillbakadraget.');
  });

  it('takes the address of what was posted by hand, and refuses what is none', async () => {
    const { id } = await seedPublished(deps);
    const path = `/desk/statements/${id}/receipts`;
    const bad = await karin.post(path, { channel: 'x', state: 'published', url: 'x.com/1' });
    const page = await bad.text();
    expect(bad.status).toBe(422);
    expect(page).toContain('Skriv hela adressen');
    expect(page).toContain('value="x.com/1"');
    const script = { channel: 'x', state: 'published', url: 'javascript:alert(1)' };
    expect((await karin.post(path, script)).status).toBe(422);
    const good = { channel: 'x', state: 'published', url: 'https://x.com/a/1' };
    expect((await karin.post(path, good)).status).toBe(303);
    expect(await karin.page(`/desk/statements/${id}`)).toContain('href="https://x.com/a/1"');
  });

  it('shows why it failed and tries again', async () => {
    const { id: incident } = await seedIncident(deps);
    const { id } = await seedRequest(deps, incident);
    await write(deps, id, 'talan', { type: 'failed', data: { error: 'no-approver' } });
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('ingen i planen får godkänna det');
    expect((await karin.post(`/desk/statements/${id}/retry`, {})).status).toBe(303);
    expect((await deps.journal.read(statementJournal, id))?.status).toBe('drafting');
  });
});

describe('who may see the desk', () => {
  it('asks guests to sign in and keeps what they sent', async () => {
    const guest = await browser(deps, undefined, 'sv');
    const away = await guest.get('/desk/statements?status=failed');
    expect(away.headers.get('location')).toBe(
      '/sign-in?next=%2Fdesk%2Fstatements%3Fstatus%3Dfailed',
    );
    const sent = await guest.post('/desk/incidents/new', { title: HOSTILE, summary: 'Kvar' });
    const page = await sent.text();
    expect(sent.status).toBe(401);
    expect(page).toContain('name="summary" value="Kvar"');
    expect(page).toContain('action="/desk/incidents/new"');
    expect(page).not.toContain('<script>alert');
  });

  it('tells others that it is not for them', async () => {
    const answer = await (await browser(deps, 'anna', 'sv')).get('/desk');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Planen ger dig en annan roll');
  });

  it('sends everyone to where they work', async () => {
    const home = async (who: string | undefined) =>
      (await (await browser(deps, who)).get('/')).headers.get('location');
    expect(await home('karin')).toBe('/desk');
    expect(await home('anna')).toBe('/approve');
    expect(await home(undefined)).toBe('/sign-in?next=%2F');
  });

  it('has a page for what is not there, and a first page for a strange cursor', async () => {
    expect((await karin.get('/desk/statements/nothing')).status).toBe(404);
    expect((await karin.get('/desk/incidents/nothing/edit')).status).toBe(404);
    expect((await karin.get('/desk/incidents?cursor=%00')).status).toBe(200);
  });
});

describe('the language of the pages', () => {
  it('is chosen by a button, kept, and leads back', async () => {
    const page = await karin.page('/desk');
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('Krisdesk');
    const answer = await karin.post('/language', { language: 'en', next: '/desk/statements' });
    expect(answer.headers.get('location')).toBe('/desk/statements');
    expect(answer.headers.get('set-cookie')).toContain('language=en');
    const english = await (await browser(deps, 'karin', 'en')).page('/desk');
    expect(english).toContain('Crisis desk');
  });

  it('does not change the language of the words', async () => {
    const { id } = await seedWaiting(deps);
    const page = await (await browser(deps, 'karin', 'en')).page(`/desk/statements/${id}`);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('class="words" lang="sv"');
  });

  it('ignores a language that there is none of', async () => {
    const answer = await karin.post('/language', { language: 'xx', next: '/desk' });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

describe('words that are out and rest on a fact that changed', () => {
  it('are marked in the list, and on their page with what changed', async () => {
    const { id, incident } = await seedPublished(deps);
    const [known] = incident.facts;
    expect(await karin.page('/desk/statements')).not.toContain('Uppgifter har ändrats');
    const words = { text: 'Prov visar inga bakterier.' };
    await deps.journal.append<Incident, IncidentEvent, never>(
      incidentJournal,
      incident.id,
      'karin',
      () => ok([{ type: 'fact-changed', data: { id: known!.id }, words }]),
    );
    expect(await karin.page('/desk/statements')).toContain('Uppgifter har ändrats');
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('lyder nu ”Prov visar inga bakterier.”');
    expect(page).toContain(`?kind=correction&amp;corrects=${id}`);
  });
});

describe('while a draft is being written', () => {
  it('its page says so, by when it is ready, and later which attempt it is and what was stopped', async () => {
    const incident = await seedIncident(deps);
    const { id, kind, language } = await seedRequest(deps, incident.id);
    expect(await karin.page(`/desk/statements/${id}`)).toMatch(/Utkastet skrivs\. Klart senast /u);
    const hash = approvedHash({ statementId: id, version: 1, kind, language, texts });
    const origin = { promptId: 'p@1', promptHash: hash, tookMs: 9 };
    const finding = { rule: 'draft-residue', severity: 'block', start: 0, end: 4 } as const;
    await write(
      deps,
      id,
      'talan',
      {
        type: 'drafted',
        data: { version: 1, hash, writtenBy: 'model', ...origin },
        words: { texts },
      },
      {
        type: 'checked',
        data: { version: 1, ruleSetVersion: 'r', blocking: 1, warnings: 0 },
        words: {
          findings: [{ channel: 'newsroom', params: {}, ...finding }],
          basis: { severity: 2, facts: [] },
        },
      },
    );
    expect(await karin.page(`/desk/statements/${id}`)).toMatch(
      /Språkmodellen skriver om, försök 2 av 3\. Tonkontrollen stoppade det förra: \S/u,
    );
  });
});
