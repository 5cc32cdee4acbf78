import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { decideOnStatement } from '#web/actions/decisions.ts';
import { changeFact, changeIncident } from '#web/actions/incidents.ts';
import { plan } from './plan.ts';
import { calmTexts, seedAsk, seedPublished, seedWaiting, texts, write } from './seed.ts';
import { browser, testDeps } from './support.ts';

const APPROVAL_BUDGET_BYTES = 14_600;
const person = (id: string) => plan.people.find((one) => one.id === id) as (typeof plan.people)[0];

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
    expect(page).toContain('Karin Ek, Kommunikatör, ber dig godkänna');
    expect(page).toContain('href="tel:+46701740605"');
    expect(page).toContain('<time datetime="2026-11-22T14:00:00.000Z">kl. 15.00</time>');
    expect(page).toContain('Frågan har också gått till: Dan Lind');
    expect(page).toContain('Publiceras genast: Nyhetsrum.');
    expect(page).toContain('Läggs ut för hand av desken: X och Sms.');
    expect(page).toContain('110 av 160 tecken'.replace('110', String(calmTexts[2]?.text.length)));
    expect(page).toContain(hash);
    for (const { text } of calmTexts) expect(page).toContain(text);
  });

  it.each([
    ['en', 'On the page: next update 16:00'],
    ['sv', 'På sidan: nästa besked kl. 16.00'],
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

  it('is small enough for a bad connection', async () => {
    const { id } = await seedWaiting(deps, texts);
    const page = await (await browser(deps, 'anna', 'sv')).page(`/approve/${id}`);
    const files = [...page.matchAll(/\/assets\/([\w.-]+)/g)].map(([, name]) => name ?? '');
    expect(files).toContain('talan.css');
    const parts = [page, ...files.map((name) => deps.assets[name]?.body ?? '')];
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

describe('decisions that do not count', () => {
  it.each([
    ['karin', 'no one approves their own'],
    ['adam', 'does not cover this statement'],
    ['dan', 'have not been asked yet'],
  ])('%s is told why, and gets no words and no buttons', async (who, why) => {
    const { id, hash } = await seedWaiting(deps);
    const someone = await browser(deps, who);
    const shown = await someone.get(`/approve/${id}`);
    const answered = await someone.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    for (const answer of [shown, answered]) {
      const page = await answer.text();
      expect(answer.status).toBe(403);
      expect(page).toContain(why);
      expect(page).toContain('Asked now: Anna Berg, until 14:35');
      expect(page).not.toContain('/decision');
      expect(page).not.toContain('hushåll berörs');
    }
    expect(await statusOf(id)).toBe('awaiting-approval');
  });

  it('shows the new words when they changed meanwhile, and keeps the comment', async () => {
    const { id } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna');
    const old = 'f'.repeat(64);
    const form = { decision: 'request-changes', hash: old, changes: 'Name the <square>' };
    const shorter = { ...form, changes: 'Name the square' };
    const answer = await anna.post(`/approve/${id}/decision`, shorter);
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('Here are the newest');
    expect(page).toContain('Name the square</textarea>');
    expect(page).toContain(calmTexts[1]?.text);
  });

  it('says what changed under the words, and does not offer to approve', async () => {
    const { id, hash, incident } = await seedWaiting(deps);
    await changeFact(deps, person('karin'), incident.id, 'f2', { status: 'withdrawn' });
    await changeIncident(deps, person('karin'), incident.id, { severity: 1 });
    const anna = await browser(deps, 'anna');
    expect(await anna.page(`/approve/${id}`)).not.toContain('Yes, publish these words');
    const answer = await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('a fact was withdrawn: “Omkring 4 300 hushåll berörs.”');
    expect(page).toContain('the severity was raised from 2 to 1');
  });

  it('says who decided first and what', async () => {
    const { id, hash } = await seedWaiting(deps);
    await seedAsk(deps, id, 'dan', '2026-11-22T14:00:00.000Z', 2);
    await decideOnStatement(deps, person('dan'), id, { decision: 'reject', hash, override: [] });
    const anna = await browser(deps, 'anna');
    const answer = await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Dan Lind rejected the words, 14:05');
  });

  it('wants a comment when changes are asked for', async () => {
    const { id, hash } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna', 'sv');
    const form = { decision: 'request-changes', hash, changes: ' ' };
    const answer = await anna.post(`/approve/${id}/decision`, form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('href="#f-changes"');
    expect(page).toContain('aria-describedby="f-changes-hint f-changes-wrong"');
  });
});

describe('what the tone check stops', () => {
  it('wants a reason for each rule, beside its field', async () => {
    const { id, hash } = await seedWaiting(deps, texts);
    const anna = await browser(deps, 'anna', 'sv');
    expect(await anna.page(`/approve/${id}`)).toContain('name="override.conditional"');
    const bare = await anna.post(`/approve/${id}/decision`, { decision: 'approve', hash });
    expect(bare.status).toBe(409);
    expect(await bare.text()).toContain('href="#f-override-conditional"');
    const reason = { 'override.conditional': 'Juristerna har läst det.' };
    const form = { decision: 'approve', hash, ...reason };
    expect((await anna.post(`/approve/${id}/decision`, form)).status).toBe(303);
    const decided = await anna.page(`/approve/${id}`);
    expect(decided).toContain('Juristerna har läst det.');
    expect(decided).not.toContain('Trots ”conditional”');
  });

  it('does not offer approving where no reason helps', async () => {
    const residue = texts.map((text) => ({ ...text, text: `${text.text} [platshållare]` }));
    const { id, hash } = await seedWaiting(deps, residue);
    const anna = await browser(deps, 'anna');
    const page = await anna.page(`/approve/${id}`);
    expect(page).not.toContain('Yes, publish these words');
    expect(page).toContain('can’t be overridden');
    const form = { decision: 'approve', hash, 'override.residue': 'Please' };
    expect((await anna.post(`/approve/${id}/decision`, form)).status).toBe(409);
  });
});

describe('what awaits a spokesperson', () => {
  it('puts first what must be answered first', async () => {
    const late = await seedWaiting(deps);
    const soon = await seedWaiting(deps);
    await seedAsk(deps, late.id, 'anna', '2026-11-22T16:00:00.000Z', 2);
    await seedAsk(deps, soon.id, 'anna', '2026-11-22T14:30:00.000Z', 2);
    for (const [first, until] of [
      [soon, '2026-11-22T14:30:00.000Z'],
      [late, '2026-11-22T14:10:00.000Z'],
    ] as const) {
      await seedAsk(deps, first.id, 'anna', until, 3);
      const page = await (await browser(deps, 'anna')).page('/approve');
      const [link = ''] = page.match(/\/approve\/\w+/) ?? [];
      expect(link).toBe(`/approve/${first.id}`);
    }
  });

  it('lists the question to those asked and to no one else', async () => {
    const { id } = await seedWaiting(deps);
    expect(await (await browser(deps, 'anna')).page('/approve')).toContain(`/approve/${id}`);
    expect(await (await browser(deps, 'dan')).page('/approve')).not.toContain(`/approve/${id}`);
  });

  it('is told to wait while a new version is written', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { decision: 'request-changes', hash, changes: 'Shorter' };
    const anna = await browser(deps, 'anna');
    await anna.post(`/approve/${id}/decision`, form);
    const page = await anna.get(`/approve/${id}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('You asked for changes');
    await write(deps, id, 'talan', { type: 'withdrawn', data: {} });
    expect((await anna.get(`/approve/${id}`)).status).toBe(200);
  });

  it('sees what was asked for, and that the templates could not follow it', async () => {
    const { id, hash } = await seedWaiting(deps);
    const form = { decision: 'request-changes', hash, changes: 'Shorter' };
    const anna = await browser(deps, 'anna', 'sv');
    await anna.post(`/approve/${id}/decision`, form);
    const karin = await browser(deps, 'karin', 'sv');
    const before = await karin.page(`/desk/statements/${id}`);
    expect(before).toContain('<blockquote>Shorter</blockquote>');
    expect(before).not.toContain('Mallarna kan inte följa kommentaren');
    await write(deps, id, 'talan', {
      type: 'drafted',
      data: {
        version: 2,
        hash: 'e'.repeat(64),
        writtenBy: 'playbook',
        fallbackReason: 'no-model',
        promptId: 'playbook/sv',
        promptHash: hash,
        tookMs: 12,
      },
      words: { texts: calmTexts },
    });
    await seedAsk(deps, id, 'anna', '2026-11-22T15:00:00.000Z', 1);
    for (const page of [
      await anna.page(`/approve/${id}`),
      await karin.page(`/desk/statements/${id}`),
    ]) {
      expect(page).toContain('<blockquote>Shorter</blockquote>');
      expect(page).toContain('Mallarna kan inte följa kommentaren. Skribenten har fått den.');
    }
  });
});
