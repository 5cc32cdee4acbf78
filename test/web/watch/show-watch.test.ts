import { describe, expect, it } from 'vitest';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { afterAsking } from '#domain/source/next-ask.ts';
import type { Asked, SourceState } from '#domain/source/source.ts';
import { ok } from '#domain/values/result.ts';
import { scanFrom } from '#domain/volume/own-scan.ts';
import { decideOnRemoval, proposeRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person } from '../seed.ts';
import { browser, testDeps, wholeApp } from '../support.ts';

const raised: AlertEvent = {
  type: 'raised',
  data: {
    ...{ id: 'a1', topic: 'water', why: 'above-usual', level: 'notice' },
    ...{ seen: 31, usual: 4, most: 9, window: 60 },
  },
  words: {
    examples: [
      { source: 'press', text: 'Brunt vatten <b>igen</b>', writtenAt: '2026-11-22T13:00:00.000Z' },
    ],
  },
};

const begin = async () => {
  const deps = testDeps();
  await deps.journal.append(alertJournal, 'a1', 'talan', () => ok([raised]));
  await deps.volumes.count({
    ...{ topic: 'water', source: 'press', id: '1', author: { id: 'anna' }, text: 'Brunt.' },
    writtenAt: '2026-11-22T13:00:00.000Z',
    receivedAt: '2026-11-22T13:00:00.000Z',
  });
  return { deps, writer: await browser(deps, 'karin') };
};

describe('/desk/watch', () => {
  it.each(['spam', 'child-abuse'])(
    'quotes nothing that was removed, on the ground %s',
    async (ground) => {
      const { deps, writer } = await begin();
      const text = 'Ord som togs bort';
      const said = { source: 'press', text, writtenAt: '2026-11-22T13:00:00.000Z' };
      await deps.journal.append(alertJournal, 'a2', 'talan', () =>
        ok([{ ...raised, data: { ...raised.data, id: 'a2' }, words: { examples: [said] } }]),
      );
      const mention = { ...said, topic: 'water', id: '8', author: { id: 'bo' } };
      const until = new Date('2027-01-01T00:00:00.000Z');
      await deps.mentions.keep({ ...mention, receivedAt: said.writtenAt }, until);
      expect((await writer.page('/desk/watch')).split(text)).toHaveLength(2);
      const { id } = await receive(deps, { text });
      const removed = await proposeRemoval(deps, person('karin'), id, { ground, reason: 'Ja.' });
      expect(removed.ok).toBe(true);
      await decideOnRemoval(deps, person('dan'), id, { decision: 'remove' });
      const page = await writer.page('/desk/watch');
      expect(page).not.toContain(text);
      expect(page).toContain('Brunt vatten');
    },
  );

  it('says the rule in words, and draws the chart with a table', async () => {
    const { writer } = await begin();
    const page = await writer.page('/desk/watch');
    expect(page).toContain('31 people in 60 minutes, usually 4, most in 14 days: 9');
    expect(page).toContain('At most 1 in an hour');
    // A bar of nothing would look like a piece of the dashed line.
    expect(page.match(/<rect /g) ?? []).toHaveLength(page.match(/<td>1<\/td><td>/g)?.length ?? 0);
    const marks = [...page.matchAll(/<span aria-hidden="true">([^<]*)</g)].map(([, mark]) => mark);
    expect(marks).toEqual(['1', '0', '15:00', '14:00']);
    expect(page.match(/<th scope="row">/g)).toHaveLength(24);
    expect(page).toContain('Brunt vatten &lt;b&gt;igen&lt;/b&gt;');
  });

  it('quotes the newest of a topic, also where nothing is unusual', async () => {
    const deps = testDeps();
    const [writtenAt, url] = ['2026-11-22T13:00:00.000Z', 'https://forum.example/1'];
    const mention = {
      ...{ topic: 'water', source: 'forum', id: '7', author: { id: 'bo' }, url, writtenAt },
      ...{ text: `Vattnet är <i>brunt</i> ${'igen '.repeat(100)}slut`, receivedAt: writtenAt },
    };
    await deps.mentions.keep(mention, new Date('2027-01-01T00:00:00.000Z'));
    const page = await (await browser(deps, 'karin')).page('/desk/watch');
    expect(page).toContain('Nothing unusual has been heard.');
    expect(page).toContain('Vattnet är &lt;i&gt;brunt&lt;/i&gt; igen');
    expect(page).toContain(`href="${url}"`);
    expect(page).not.toContain('slut');
  });

  it('quotes the same words once, and not again below an alert that shows them', async () => {
    const { deps, writer } = await begin();
    const say = (id: string, text: string) =>
      deps.mentions.keep(
        {
          ...{ topic: 'water', source: 'press', id, author: { id }, text },
          ...{ writtenAt: '2026-11-22T13:00:00.000Z', receivedAt: '2026-11-22T13:00:00.000Z' },
        },
        new Date('2027-01-01T00:00:00.000Z'),
      );
    await say('1', 'Brunt vatten <b>igen</b>');
    for (const id of ['2', '3', '4']) await say(id, 'Vad är det med vattnet?');
    const page = await writer.page('/desk/watch');
    expect(page.match(/Brunt vatten/g)).toHaveLength(1);
    expect(page.match(/Vad är det med vattnet/g)).toHaveLength(1);
    expect(page).toContain('2 more in the same words');
  });

  it('says that it learns, on the first day, and what is usual after it', async () => {
    const { deps, writer } = await begin();
    expect(await writer.page('/desk/watch')).toContain('Talan is learning what is usual here');
    await deps.scanStates.keep('water', scanFrom(Date.parse('2026-10-25T00:00:00.000Z')));
    const page = await writer.page('/desk/watch');
    expect(page).not.toContain('is learning');
    expect(page).toContain('Alert from');
  });

  it('says of each source whether it answers, and why not', async () => {
    const topics = [{ id: 'water', all: false }];
    const source = { kind: 'feed', topics } as const;
    const ask = { isNew: true, random: () => 1 };
    const brought: Asked = { state: 'brought', said: [], memory: { known: [] } };
    const at = (time: string) => ({ ...ask, now: new Date(time) });
    const good = afterAsking(undefined, brought, at('2026-11-22T13:04:00.000Z'));
    const refused = { state: 'failed', why: 'refused' } as const;
    const old = at('2026-11-22T12:00:00.000Z');
    const bad = [1, 2, 3].reduce<SourceState | undefined>(
      (before) => afterAsking(before, refused, old),
      undefined,
    )!;
    const deps = testDeps({
      sources: ['good', 'bad', 'new'].map((name) => ({
        ...source,
        id: name,
        name,
        address: 'https://secret.example',
      })),
      readSourceStates: async () =>
        new Map([
          ['good', good],
          ['bad', bad],
        ]),
    });
    const page = await (await browser(deps, 'karin')).page('/desk/watch');
    for (const words of ['answers', 'silent', 'not asked yet', 'It does not let us in']) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('secret.example');
    const { sendAs } = wholeApp(deps);
    const listed = await (await sendAs('karin', 'GET', '/api/sources')).json();
    expect(listed).toMatchObject({
      items: [
        { id: 'good', state: 'answers', answeredAt: '2026-11-22T13:04:00.000Z' },
        { id: 'bad', state: 'silent', why: 'refused' },
        { id: 'new', state: 'waits' },
      ],
    });
    expect(JSON.stringify(listed)).not.toContain('secret.example');
  });

  it('shows what authorities say as theirs', async () => {
    const deps = testDeps();
    deps.plan = { ...deps.plan, official: { areas: ['0180'], tell: [] } };
    await deps.mentions.keep(
      {
        ...{ topic: 'official', source: 'VMA', id: '1', author: { id: 'SR' }, text: 'VMA Norrby' },
        writtenAt: '2026-11-22T13:00:00.000Z',
        receivedAt: '2026-11-22T13:00:00.000Z',
      },
      new Date('2027-01-01'),
    );
    const page = await (await browser(deps, 'karin')).page('/desk/watch');
    expect(page).toContain('What authorities say');
    expect(page).toContain('VMA Norrby');
  });

  it('mutes with a reason, and keeps what was typed where it can not', async () => {
    const { deps, writer } = await begin();
    const wrong = await writer.post('/desk/watch/a1/mute', { until: '', reason: 'We know.' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="We know."');
    const form = { until: '2026-11-22T18:00', reason: 'We know.' };
    expect((await writer.post('/desk/watch/a1/mute', form)).status).toBe(303);
    const alert = await deps.journal.read(alertJournal, 'a1');
    expect(alert?.mutedUntil).toBe('2026-11-22T17:00:00.000Z');
    await writer.post('/desk/watch/a1/mute', form);
    expect((await deps.journal.entries('alert#a1', { limit: 10 })).items).toHaveLength(2);
  });

  it.each(['official', 'silent-source', 'quiet-source'] as const)(
    'does not mute what is no topic: %s',
    async (why) => {
      const { deps } = await begin();
      const data = { ...raised.data, id: 'v1', topic: why, source: 'VMA', why };
      await deps.journal.append(alertJournal, 'v1', 'talan', () => ok([{ ...raised, data }]));
      const input = { until: '2026-11-22T18:00:00Z', reason: 'We know.' };
      const { sendAs } = wholeApp(deps);
      expect((await sendAs('karin', 'POST', '/api/alerts/v1/mute', input)).status).toBe(404);
      expect((await deps.journal.read(alertJournal, 'v1'))?.mutedUntil).toBeUndefined();
    },
  );

  it('leads to a filled form, and the incident takes the alert up', async () => {
    const { deps, writer } = await begin();
    const page = await writer.page('/desk/incidents/new?alert=a1');
    expect(page).toContain('value="a1"');
    expect(page).toContain('Vatten');
    const form = { title: 'Brunt vatten', severity: '2', do: 'open', fromAlert: 'a1' };
    expect((await writer.post('/desk/incidents/new', form)).status).toBe(303);
    const { items } = await deps.journal.list(incidentJournal, { by: 'all' }, { limit: 1 });
    const alert = await deps.journal.read(alertJournal, 'a1');
    expect(alert?.incidentId).toBe(items[0]?.id);
  });
});
