import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { approvedHash } from '#domain/statement/version/approved-hash.ts';
import { seedAsk, seedDraft, seedIncident, seedRequest, seedWaiting } from '../seed.ts';
import { calmTexts, texts } from '../seed-texts.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
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
    const form = { ...words, hash, nextUpdateAt: '2026-11-22T17:00', told };
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
    const form = { ...typed, ...change, hash };
    expect((await karin.post(`/desk/statements/${id}/edit`, form)).status).toBe(303);
    const now = await deps.journal.read(statementJournal, id);
    expect(now?.nextUpdateAt).toBe(after);
    expect(now?.hash).toBe(now && approvedHash({ ...now, statementId: id }));
  });

  it('gives the last update no time for another', async () => {
    const { id: incidentId } = await seedIncident(deps);
    const over = { kind: 'update', nextUpdateAt: undefined, last: true };
    const { id } = await seedRequest(deps, incidentId, 'karin', over);
    const hash = await seedDraft(deps, id);
    await seedAsk(deps, id, 'anna', '2026-11-22T15:35:00.000Z');
    const path = `/desk/statements/${id}/edit`;
    expect(await karin.page(path)).not.toContain('name="nextUpdateAt"');
    const answer = await karin.post(path, { ...typed, hash, nextUpdateAt: '2026-11-22T17:00' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(
      'Det här är det sista beskedet, som inte lovar något nytt.',
    );
    const body = {
      ...{ hash, nextUpdateAt: '2026-11-22T16:00:00.000Z' },
      texts: calmTexts.map(({ sentences: _, ...text }) => text),
    };
    const { sendAs } = wholeApp(deps);
    const refused = await sendAs('karin', 'POST', `/api/statements/${id}/versions`, body);
    expect([refused.status, ((await refused.json()) as any).type]).toEqual([
      422,
      'last-promises-none',
    ]);
    const plain = { ...body, nextUpdateAt: null };
    const taken = await sendAs('karin', 'POST', `/api/statements/${id}/versions`, plain);
    expect(taken.status).toBe(201);
  });

  it('shows the newest beside what was typed when someone was quicker', async () => {
    const { id, hash } = await seedWaiting(deps);
    await karin.post(`/desk/statements/${id}/edit`, { ...typed, hash });
    const late = { ...typed, 'own.newsroom.text': 'Min sena text.', hash };
    const answer = await karin.post(`/desk/statements/${id}/edit`, late);
    const page = await answer.text();
    const current = (await deps.journal.read(statementJournal, id))?.hash;
    expect(answer.status).toBe(409);
    expect(page).toContain('Min nya text.');
    expect(page).toContain('Min sena text.</textarea>');
    expect(page).toContain(`name="hash" value="${current}"`);
  });

  it('does not let who has not seen the newest words put others in their place', async () => {
    const { id, hash } = await seedWaiting(deps);
    await karin.post(`/desk/statements/${id}/edit`, { ...typed, hash });
    const empty = { ...typed, 'own.sms.text': '', hash };
    const page = await (await karin.post(`/desk/statements/${id}/edit`, empty)).text();
    expect(page).toContain(`name="hash" value="${hash}"`);
  });

  it('marks overlapping findings in place and explains them', async () => {
    const { id } = await seedWaiting(deps, texts);
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('<mark class="block">Vi beklagar </mark>');
    expect(page).toContain('<a class="ref" href="#note-all-2">2</a>');
    expect(page).toContain('Säg vad ni ångrar, utan villkor.');
  });

  it.each([
    ['holding', false],
    ['internal', true],
  ] as const)('has at hand for %s what may be told there', async (kind, isThere) => {
    const { id } = await seedIncident(deps);
    const secret = 'Krisledningen sitter i sal 4.';
    await karin.post(`/desk/incidents/${id}/facts`, {
      text: secret,
      status: 'confirmed',
      audience: 'internal',
    });
    const input = { kind, language: 'sv', channels: ['intranet'], instructions: '' };
    const sent = await karin.post(`/desk/incidents/${id}/statements/new`, {
      ...input,
      author: 'me',
      'own.intranet.title': 'Läget',
      'own.intranet.text': 'Vi vet inte mer ännu.',
    });
    const [path] = (sent.headers.get('location') ?? '').split('?');
    const page = await karin.page(`${path}/edit`);
    expect(page).toContain('Omkring 4 300 hushåll berörs.');
    expect(page.includes(secret)).toBe(isThere);
  });

  it('has the texts of our own at hand that fit kind and language', async () => {
    const { id } = await seedWaiting(deps);
    const page = await karin.page(`/desk/statements/${id}/edit`);
    expect(page).toContain('Våra egna texter (1)');
    expect(page).toContain('<span lang="sv">Jouren är vaken.</span>');
    expect(page).not.toContain('Someone is on duty.');
    expect(page).not.toContain('Tack för att du skriver.');
  });
});
