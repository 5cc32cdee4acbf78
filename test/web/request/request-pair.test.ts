import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { seedIncident, seedRequest, seedWaiting } from '../seed.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

let deps: TestDeps;
let path: string;
beforeEach(async () => {
  deps = testDeps();
  path = `/desk/incidents/${(await seedIncident(deps)).id}/statements/new`;
});

const request = {
  kind: 'holding',
  language: 'sv',
  channels: ['newsroom', 'x'],
  author: 'talan',
  nextUpdateAt: '2026-11-22T16:00',
  'form-key': 'k1',
};
const karin = () => browser(deps, 'karin', 'en');
const all = async () =>
  (await deps.journal.list(statementJournal, { by: 'all' }, { limit: 10 })).items;

describe('one form for both languages', () => {
  it('requests two statements of the same facts, once', async () => {
    const visitor = await karin();
    const answer = await visitor.post(path, { ...request, pair: 'yes' });
    await visitor.post(path, { ...request, pair: 'yes' });
    const [twin, first] = (await all()).toSorted((a) => (a.translationOf ? -1 : 1));
    expect(await all()).toHaveLength(2);
    expect([first?.language, twin?.language]).toEqual(['sv', 'en']);
    expect(twin?.translationOf).toBe(first?.id);
    expect(answer.headers.get('location')).toContain(
      `/desk/statements/${first?.id}?done=requested-pair`,
    );
  });

  it('requests both where a first try failed before anything was requested', async () => {
    const { appendAll } = deps.journal;
    deps.journal.appendAll = () => Promise.reject(new Error('The table is gone'));
    const visitor = await karin();
    expect((await visitor.post(path, { ...request, pair: 'yes' })).status).toBe(500);
    deps.journal.appendAll = appendAll;
    const answer = await visitor.post(path, { ...request, pair: 'yes', 'form-key': 'k2' });
    expect(answer.headers.get('location')).toContain('done=requested-pair');
    expect(answer.headers.get('location')).toContain('sent=');
    expect((await all()).map(({ language }) => language).toSorted()).toEqual(['en', 'sv']);
  });

  it('requests the other one, once, where the first was requested before without it', async () => {
    const visitor = await karin();
    await visitor.post(path, request);
    for (const key of ['k2', 'k3']) {
      const answer = await visitor.post(path, { ...request, pair: 'yes', 'form-key': key });
      expect(answer.headers.get('location')).toContain('done=requested-pair');
    }
    expect((await all()).map(({ language }) => language).toSorted()).toEqual(['en', 'sv']);
  });

  it('is refused with questions, which are typed in one language', async () => {
    const typed = 'Var finns vatten?';
    const over = { kind: 'qa', channels: ['intranet'], questions: typed };
    const visitor = await karin();
    const refused = await visitor.post(path, { ...request, ...over, pair: 'yes' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toMatch(/id="f-questions"[^>]*aria-invalid/u);
    expect(page).toContain('Request one language at a time, or leave this empty.');
    expect(page).toContain(`${typed}</textarea>`);
    expect(page).toMatch(/name="pair" value="yes" checked/u);
    expect(await all()).toHaveLength(0);
    expect((await visitor.post(path, { ...request, ...over })).status).toBe(303);
    expect(await all()).toHaveLength(1);
  });

  it('holds a headline in the language that it is typed in alone', async () => {
    await (await karin()).post(path, { ...request, headline: 'Koka vattnet', pair: 'yes' });
    const headlines = (await all()).map(({ language, headline }) => [language, headline]);
    expect(headlines.toSorted()).toEqual([
      ['en', undefined],
      ['sv', 'Koka vattnet'],
    ]);
  });

  it('requests one where it is not asked for, or a person writes', async () => {
    const visitor = await karin();
    await visitor.post(path, request);
    expect(await all()).toHaveLength(1);
  });

  it('is not offered where nothing can translate the facts', async () => {
    expect(await (await karin()).page(path)).toContain('In both languages');
    deps.translates = false;
    expect(await (await karin()).page(path)).not.toContain('In both languages');
  });
});

describe('a request', () => {
  it('shows the kind that fits, and the others folded', async () => {
    const page = await (await karin()).page(path);
    const [shown = '', folded = ''] = page.split('id="f-kind-others"');
    expect(shown).toMatch(/name="kind" value="holding" checked/);
    expect(folded).toContain('name="kind" value="apology"');
    expect(page.match(/id="f-kind"/g)).toHaveLength(1);
  });

  it('like the last one holds its kind, channels and instructions', async () => {
    const { id, incident } = await seedWaiting(deps);
    const form = `/desk/incidents/${incident.id}/statements/new`;
    const visitor = await karin();
    expect(await visitor.page(form)).toContain(`href="${form}?like=${id}"`);
    const page = await visitor.page(`${form}?like=${id}`);
    expect(page).toContain('Spekulera inte om pumpstationen.</textarea>');
    expect(page).toMatch(/name="channels" value="sms" checked/);
  });

  it('is not offered like the last one where that was a reply, or the last update is asked for', async () => {
    const { id, incident } = await seedWaiting(deps);
    const over = { kind: 'reply', channels: ['facebook'], comment: 'Varför?' };
    await seedRequest(deps, incident.id, 'karin', over);
    const form = `/desk/incidents/${incident.id}/statements/new`;
    const visitor = await karin();
    expect(await visitor.page(form)).toContain(`href="${form}?like=${id}"`);
    expect(await visitor.page(`${form}?kind=update&last=yes`)).not.toContain('?like=');
  });
});
