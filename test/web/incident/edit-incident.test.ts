import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { IncidentChange } from '#domain/incident/input.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { fieldsAfter, fieldsIn } from '../fields-in.ts';
import { person, seedIncident } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

let deps: ReturnType<typeof testDeps>;
let karin: Awaited<ReturnType<typeof browser>>;
let id: string;
beforeEach(async () => {
  deps = testDeps();
  karin = await browser(deps, 'karin', 'en');
  ({ id } = await seedIncident(deps));
});

const stored = () => deps.journal.read(incidentJournal, id);

const byAnother = () =>
  changeIncident(deps, person('dan'), id, {
    severity: 1,
    legalHold: true,
    protectedNames: ['Karin Granlund'],
  });

describe('two people who change one incident', () => {
  it('both keep what they changed, where they changed different things', async () => {
    const form = fieldsIn(await karin.page(`/desk/incidents/${id}/edit`));
    await byAnother();
    const answer = await karin.post(`/desk/incidents/${id}/edit`, { ...form, summary: 'New.' });
    expect(answer.status).toBe(303);
    expect(await stored()).toMatchObject({
      summary: 'New.',
      severity: 1,
      legalHold: true,
      protectedNames: ['Karin Granlund'],
    });
  });

  it('see both values where they changed the same, and lose nothing', async () => {
    const form = fieldsIn(await karin.page(`/desk/incidents/${id}/edit`));
    await byAnother();
    const sent = { ...form, summary: 'New.', protectedNames: 'Sören Ek' };
    const answer = await karin.post(`/desk/incidents/${id}/edit`, sent);
    const page = await answer.text();
    expect(answer.status).toBe(412);
    expect(page).toContain('to: “Karin Granlund”. Save to keep yours.');
    expect((await stored())?.summary).not.toBe('New.');
    const again = fieldsIn(page);
    expect(again).toMatchObject({
      summary: 'New.',
      protectedNames: 'Sören Ek',
      severity: '1',
      legalHold: 'yes',
    });
    const saved = await karin.post(`/desk/incidents/${id}/edit`, again);
    expect(saved.status).toBe(303);
    expect(await stored()).toMatchObject({ protectedNames: ['Sören Ek'], severity: 1 });
  });

  it.each([
    ['summary', { summary: 'Theirs.' }, { summary: 'Mine.' }],
    ['summary', { summary: 'Theirs.' }, { summary: '' }],
    ['title', { title: 'Theirs.' }, { title: 'Mine.' }],
    [
      'publicAction.text',
      { publicAction: { text: 'Stay in.', keys: [] } },
      { 'publicAction.text': 'Get out.' },
    ],
  ] as const)('read beside %s that both changed it: %j, %j', async (field, theirs, mine) => {
    const form = fieldsIn(await karin.page(`/desk/incidents/${id}/edit`));
    await changeIncident(deps, person('dan'), id, IncidentChange.parse(theirs));
    const answer = await karin.post(`/desk/incidents/${id}/edit`, { ...form, ...mine });
    expect(answer.status).toBe(412);
    const page = await answer.text();
    const marked = [...page.matchAll(/<(?:input|textarea)[^>]*aria-invalid[^>]*>/g)];
    expect(marked.map(([tag]) => /name="([^"]*)"/.exec(tag)?.[1])).toEqual([field]);
  });

  it('do not undo what the other said about a fact', async () => {
    const page = await karin.page(`/desk/incidents/${id}`);
    const seen = /facts\/f1"[^>]*>(?:<input[^>]*>)*?<input[^>]*name="seen" value="([^"]*)"/
      .exec(page)?.[1]
      ?.replaceAll('&amp;', '&');
    expect(seen).toBeTruthy();
    const path = `/desk/incidents/${id}/facts/f1`;
    expect((await karin.post(path, { status: 'withdrawn', seen: seen ?? '' })).status).toBe(303);
    const late = await karin.post(path, { status: 'unconfirmed', seen: seen ?? '' });
    expect(late.status).toBe(412);
    expect(await late.text()).toContain('Someone else changed the same');
  });

  it('who reword one fact see both wordings, and lose nothing', async () => {
    const page = await karin.page(`/desk/incidents/${id}`);
    const path = `/desk/incidents/${id}/facts/f1`;
    const form = fieldsAfter(page, 'id="reword-f1"');
    const reword = (text: string) =>
      karin.post(path, { do: 'reword', 'f1.text': text, seen: form['seen'] ?? '' });
    expect((await reword('First.')).status).toBe(303);
    const late = await reword('Second.');
    expect(late.status).toBe(412);
    const both = await late.text();
    expect(both).toContain('to: “First.”. Save to keep yours.');
    const again = fieldsAfter(both, 'id="reword-f1"');
    expect(again['f1.text']).toBe('Second.');
    const saved = await karin.post(path, { ...again, do: 'reword' });
    expect(saved.status).toBe(303);
    expect((await stored())?.facts[0]).toMatchObject({ text: 'Second.' });
  });

  it('mark a fact as our wrong, and say how the open question is put, until they take it back', async () => {
    const path = `/desk/incidents/${id}/facts/f1`;
    const reword = async (more: Record<string, string>) => {
      const form = fieldsAfter(await karin.page(`/desk/incidents/${id}`), 'id="reword-f1"');
      const { 'f1.isOurs': _, ...typed } = form;
      expect((await karin.post(path, { ...typed, ...more, do: 'reword' })).status).toBe(303);
      return (await stored())?.facts[0];
    };
    const marked = await reword({ 'f1.isOurs': 'yes', 'f1.open': 'what caused it' });
    expect(marked).toMatchObject({ isOurs: true, open: 'what caused it' });
    expect(await karin.page(`/desk/incidents/${id}`)).toContain('We did wrong here</span>');
    expect(await reword({})).toMatchObject({ isOurs: false, open: 'what caused it' });
    expect(await reword({ 'f1.open': '' })).toMatchObject({ isOurs: false, open: '' });
  });
});

const Tagged = z.looseObject({ id: z.string(), tag: z.string() });
const Shown = Tagged.extend({ facts: z.tuple([Tagged], Tagged), actions: z.tuple([Tagged]) });

describe('the API', () => {
  it('gives an ETag, and takes it as If-Match', async () => {
    const { sendAs } = wholeApp(deps);
    const send = (method: string, body?: unknown, tag?: string) =>
      sendAs('karin', method, `/api/incidents/${id}`, body, tag ? { 'if-match': tag } : {});
    const tag = (await send('GET')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    const first = await send('PATCH', { severity: 1 }, tag);
    expect(first.status).toBe(200);
    expect(first.headers.get('etag')).not.toBe(tag);
    const second = await send('PATCH', { severity: 3 }, tag);
    expect(second.status).toBe(412);
    expect(await second.json()).toMatchObject({
      type: 'edited-meanwhile',
      conflicts: { severity: { yours: 3, theirs: 1 } },
    });
    expect((await send('PATCH', { severity: 3 }, '*')).status).toBe(200);
  });

  it('gives the tag of the incident, and of each fact and action in it, wherever it shows one', async () => {
    const { sendAs } = wholeApp(deps);
    const path = `/api/incidents/${id}`;
    const [owner, dueAt] = ['karin', '2999-01-01T00:00:00Z'];
    const added = await sendAs('karin', 'POST', `${path}/actions`, {
      ...{ cause: 'A pump failed.', change: 'Test each pump weekly.', owner, dueAt },
    });
    expect(added.status).toBe(201);
    const shown = Shown.parse(await (await sendAs('karin', 'GET', path)).json());
    const listed = await (await sendAs('karin', 'GET', '/api/incidents')).json();
    expect(listed).toMatchObject({ items: [shown] });

    const [[fact], [action]] = [shown.facts, shown.actions];
    const edits: [string, string, object, object][] = [
      [path, shown.tag, { summary: 'One.' }, { summary: 'Two.' }],
      [`${path}/facts/${fact.id}`, fact.tag, { text: 'It burns.' }, { text: 'It rains.' }],
      [`${path}/actions/${action.id}`, action.tag, { change: 'One.' }, { change: 'Two.' }],
    ];
    for (const [of, tag, first, second] of edits) {
      const match = { 'if-match': `"${tag}"` };
      expect((await sendAs('karin', 'PATCH', of, first, match)).status, of).toBe(200);
      expect((await sendAs('karin', 'PATCH', of, second, match)).status, of).toBe(412);
      expect((await sendAs('karin', 'PATCH', of, second)).status, of).toBe(200);
    }
  });
});
