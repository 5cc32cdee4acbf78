import { describe, expect, it } from 'vitest';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { browser, testDeps } from '../support.ts';

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
  it('says the rule in words, and draws the chart with a table', async () => {
    const { writer } = await begin();
    const page = await writer.page('/desk/watch');
    expect(page).toContain('31 people in 60 minutes, usually 4, most in 14 days: 9');
    expect(page).toContain('At most 1 in an hour');
    expect(page.match(/<rect /g)).toHaveLength(24);
    expect(page.match(/<th scope="row">/g)).toHaveLength(24);
    expect(page).toContain('Brunt vatten &lt;b&gt;igen&lt;/b&gt;');
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
  });

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
