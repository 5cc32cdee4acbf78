import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedAsk, seedPublished, seedWaiting } from '../seed.ts';
import { calmTexts, texts } from '../seed-texts.ts';
import { shippedAssets } from '../shipped-assets.ts';
import { browser, testDeps } from '../support.ts';

const APPROVAL_BUDGET_BYTES = 14_600;

let deps: ReturnType<typeof testDeps>;
beforeEach(() => {
  deps = testDeps();
});

const statusOf = async (id: string) => (await deps.journal.read(statementJournal, id))?.status;

// What the journal would hold after a course that these pages do not walk themselves.
const change = (id: string, over: Partial<Statement>) => {
  const { read } = deps.journal;
  deps.journal.read = async (aggregate, wanted) => {
    const state = await read(aggregate, wanted);
    return state && wanted === id ? { ...state, ...over } : state;
  };
};

describe('the question to a spokesperson', () => {
  it('shows who asks, by when, what happens and every exact word', async () => {
    const { id, hash } = await seedWaiting(deps);
    await seedAsk(deps, id, 'dan', '2026-11-22T14:00:00.000Z', 2);
    const page = await (await browser(deps, 'anna', 'sv')).page(`/approve/${id}`);
    expect(page).toContain('Karin Ek, kommunikatör, ber dig godkänna');
    expect(page).toContain('href="tel:+46701740605"');
    expect(page).toContain('<time datetime="2026-11-22T14:00:00.000Z">kl.\u00a015.00</time>');
    expect(page).toContain('Frågan har också gått till: Dan Lind');
    expect(page).toContain('<b>Om du godkänner:</b> Nyhetsrum genast, X och sms för hand.');
    expect(page).toContain(`${calmTexts[2]?.text.length}\u00a0av\u00a0459\u00a0tecken`);
    expect(page).toContain(hash);
    for (const { text } of calmTexts) expect(page).toContain(text);
  });

  it('folds no words that will be published, however much a short text repeats a long one', async () => {
    const long =
      'Vattnet i Norrby är inte rent. Koka vattnet. Tankar står på torget. Vi återkommer i dag.';
    const short = 'Vattnet i Norrby är inte rent. Koka vattnet. Vi återkommer i dag.';
    const { id } = await seedWaiting(deps, [
      { channel: 'newsroom', title: 'Koka vattnet', text: long, sentences: [] },
      { channel: 'x', text: short, sentences: [] },
      { channel: 'sms', text: 'Koka vattnet. Vi återkommer i dag.', sentences: [] },
    ]);
    const page = await (await browser(deps, 'anna', 'sv')).page(`/approve/${id}`);
    const [, shown = ''] = /<section class="texts"(.*?)<\/section>/su.exec(page) ?? [];
    expect(shown).not.toContain('<details');
    expect(shown).toContain(`<p class="text">${short}</p>`);
    expect(shown).toContain('<p class="text">Koka vattnet. Vi återkommer i dag.</p>');
    expect(shown).toContain('Utelämnar 2 meningar ur texten för Nyhetsrum.');
  });

  it.each([
    [{}, 'Ja, publicera texten'],
    [{ channels: ['x', 'sms'] }, 'Ja, låt texten läggas ut för hand'],
    [{ kind: 'internal', channels: ['intranet'] }, 'Medarbetarna läser den genast på sin sida'],
    [{ kind: 'reply', channels: ['newsroom'], family: true }, 'Ja, godkänn svaret'],
  ] as const)('says on its button what a yes to %o does', async (over, says) => {
    const { id } = await seedWaiting(deps);
    change(id, over as Partial<Statement>);
    const page = await (await browser(deps, 'anna', 'sv')).page(`/approve/${id}`);
    expect(page).toContain(says);
    if (says !== 'Ja, publicera texten') expect(page).not.toContain('Ja, publicera texten');
  });

  it.each([
    ['en', 'On the page: next update 16:00'],
    ['sv', 'På sidan: nästa besked kl.\u00a016.00'],
  ])('shows the time of the next update that the page will print (%s)', async (lang, words) => {
    const { id } = await seedWaiting(deps);
    const page = await (await browser(deps, 'anna', lang)).page(`/approve/${id}`);
    expect(page).toContain(`<time datetime="2026-11-22T15:00:00.000Z">${words}</time>`);
  });

  it.each([
    ['en', 'corrects', 'This corrects:'],
    ['sv', 'corrects', 'Detta rättar:'],
    ['en', 'withdraws', 'This removes from the newsroom:'],
    ['sv', 'withdraws', 'Detta tar bort ur nyhetsrummet:'],
  ] as const)('names and links the statement that gives way (%s, %s)', async (lang, how, words) => {
    const earlier = await seedWaiting(deps);
    const { id } = await seedWaiting(deps);
    change(id, { supersedes: { statementId: earlier.id, how } });
    const anna = await browser(deps, 'anna', lang);
    const link = (href: string) => `${words} <a href="${href}">${calmTexts[0]?.title}</a>`;
    expect(await anna.page(`/approve/${id}`)).toContain(link(`/desk/statements/${earlier.id}`));
    const url = 'http://localhost:3000/newsroom/koka-vattnet';
    const at = deps.now().toISOString();
    const delivery = { channel: 'newsroom', state: 'published', url, at, by: 'talan' } as const;
    change(earlier.id, { deliveries: [delivery] });
    expect(await anna.page(`/approve/${id}`)).toContain(link(url));
  });

  it('is not called published while nothing is out', async () => {
    const { id, hash } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna', 'sv');
    await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    const at = deps.now().toISOString();
    const delivery = { channel: 'intranet', state: 'by-hand', at, by: 'talan' } as const;
    change(id, { status: 'published', deliveries: [delivery] });
    expect(await anna.page(`/approve/${id}`)).toContain('<h1>Det är godkänt och ska läggas ut');
    change(id, { deliveries: [{ ...delivery, url: 'https://example.org/1' }] });
    expect(await anna.page(`/approve/${id}`)).toContain('<h1>Det är publicerat</h1>');
  });

  it('is small enough for a bad connection', async () => {
    const { id } = await seedWaiting(deps, texts);
    const page = await (await browser(deps, 'anna', 'sv')).page(`/approve/${id}`);
    const files = [...page.matchAll(/\/assets\/([\w.-]+)/g)].map(([, name]) => name ?? '');
    expect(files).toContain('talan.css');
    const shipped = shippedAssets();
    const parts = [page, ...files.map((name) => shipped[name]?.body ?? '')];
    const bytes = parts.map((part) => gzipSync(part).length).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(APPROVAL_BUDGET_BYTES);
    expect(page).not.toMatch(/<script(?![^>]*\btype="module")/);
  });

  it('decides nothing when it is only opened', async () => {
    const { id } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna');
    for (const path of ['', '?decision=approve', '/edit']) await anna.get(`/approve/${id}${path}`);
    expect((await anna.get(`/approve/${id}/decision?decision=approve`)).status).toBe(404);
    expect(await statusOf(id)).toBe('awaiting-approval');
  });

  it('approves with one form, and then shows the confirmation', async () => {
    const { id, hash } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna');
    const answer = await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    expect(answer.status).toBe(303);
    expect(await statusOf(id)).toBe('publishing');
    const page = await anna.page(answer.headers.get('location') ?? '');
    expect(page).toContain('You approved these words');
    expect(page).not.toContain('Yes, publish these words');
  });

  it('leads to the published page', async () => {
    const { id } = await seedPublished(deps);
    const page = await (await browser(deps, 'anna')).page(`/approve/${id}`);
    expect(page).toContain('href="http://localhost:3000/newsroom/bakterier-i-dricksvattnet"');
  });
});
