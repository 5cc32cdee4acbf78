import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedIncident, seedPublished, seedRequest, seedWaiting, write } from '../seed.ts';
import { browser, testDeps } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'sv');
});

describe('the life of a statement at the desk', () => {
  it('can be withdrawn after a question, and asked on', async () => {
    const { id } = await seedWaiting(deps);
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('Väntar på Anna Berg till kl.\u00a014.35');
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
    const elsewhere = await karin.post(path, { ...script, url: 'https://evil.example/1' });
    expect(elsewhere.status).toBe(422);
    expect(await elsewhere.text()).toContain(
      'Den börjar med https:// och x.com eller twitter.com.',
    );
    const good = { channel: 'x', state: 'published', url: 'https://x.com/a/1' };
    expect((await karin.post(path, good)).status).toBe(303);
    const after = await karin.page(`/desk/statements/${id}`);
    expect(after).toContain('href="https://x.com/a/1"');
    expect(after).toContain('antecknade utfallet: X, Utlagt för hand');
  });

  it('shows the changes that were asked for to whoever writes them, also beside the words', async () => {
    const { id, hash } = await seedWaiting(deps);
    const anna = await browser(deps, 'anna', 'sv');
    const comment = 'Säg när vattnet går att dricka.';
    const form = { decision: 'request-changes', hash, changes: comment };
    await anna.post(`/approve/${id}/decision`, form);
    await write(deps, id, 'talan', { type: 'words-awaited', data: {} });
    for (const path of [`/desk/statements/${id}`, `/desk/statements/${id}/edit`]) {
      expect(await karin.page(path)).toContain(`<blockquote>${comment}</blockquote>`);
    }
    const page = await karin.page(`/desk/statements/${id}`);
    expect(page).toContain('Skribenten ändrar texten efter kommentaren');
    expect(page).not.toContain('Texten skrivs om');
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
