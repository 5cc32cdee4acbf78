import { beforeEach, describe, expect, it } from 'vitest';
import type { Alert, AlertLevel, AlertReason } from '#domain/alert/alert.ts';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { ok } from '#domain/values/result.ts';
import { assignComment } from '#web/actions/comments.ts';
import { changeIncident } from '#web/actions/incidents.ts';
import { enterPlanned, notePlanned } from '#web/actions/planned.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident, seedPublished, seedWaiting, write } from '../seed.ts';
import { browser, type TestDeps, testDeps } from '../support.ts';

let deps: TestDeps;
beforeEach(() => {
  deps = testDeps();
});

/** The lines of what needs the desk, as words. */
const needs = async (): Promise<string[]> => {
  const page = await (await browser(deps, 'karin', 'en')).page('/desk');
  const list = page.split('<ul class="needs">')[1]?.split('</ul>')[0] ?? '';
  return list
    .split('<li>')
    .slice(1)
    .map((row) =>
      row
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
};

const raise = async (id: string, level: AlertLevel, why: AlertReason = 'above-usual') =>
  deps.journal.append<Alert, AlertEvent, never>(alertJournal, id, 'talan', () =>
    ok([
      {
        type: 'raised',
        data: {
          ...{ id, topic: 'water', why, level, source: 'Feed' },
          ...{ seen: 31, usual: 4, most: 9, window: 60 },
        },
        words: { examples: [] },
      },
    ]),
  );

describe('what needs the desk', () => {
  it('is whose answer is awaited, and how long there is', async () => {
    await seedWaiting(deps);
    const [row] = await needs();
    expect(row).toContain('First statement waits for Anna Berg');
    expect(row).toContain('in 30 minutes 14:35');
    deps.clock.now = new Date('2026-11-22T13:40:00.000Z');
    expect((await needs())[0]).toContain('5 minutes ago');
  });

  it('is an alert that nobody has seen to, an alarm first', async () => {
    await seedWaiting(deps);
    await raise('a1', 'notice');
    await raise('a2', 'alarm');
    const [first, ...others] = await needs();
    expect(first).toContain('Alarm, Vatten: 31 people in 60 minutes, usually 4');
    expect(others.at(-1)).toContain('Notice, Vatten');
    await deps.journal.append<Alert, AlertEvent, never>(alertJournal, 'a2', 'karin', () =>
      ok([{ type: 'taken-up', data: { incidentId: 'i1' } }]),
    );
    expect((await needs()).join()).not.toContain('Alarm, Vatten');
  });

  it('is a source that went silent, however many alerts were raised since; what was said a day ago no more', async () => {
    await raise('a1', 'notice', 'silent-source');
    await raise('a2', 'notice', 'quiet-source');
    const mentions = ['a3', 'a4', 'a5', 'a6', 'a7', 'a8'];
    for (const id of mentions) {
      deps.clock.now = new Date(deps.clock.now.getTime() + 1000);
      await raise(id, 'alarm');
    }
    const lasting = (rows: string[]) => rows.filter((row) => !row.includes('people in 60'));
    expect(lasting(await needs())).toHaveLength(2);
    deps.clock.now = new Date(deps.clock.now.getTime() + 25 * 60 * 60_000);
    const rows = await needs();
    expect([rows.length, lasting(rows).length]).toEqual([2, 2]);
  });

  it('is who waits for an answer: what is urgent first, wherever it belongs', async () => {
    const { incident } = await seedWaiting(deps);
    const written = { writtenAt: '2026-11-22T13:00:00.000Z' };
    await receive(deps, { ...written, sourceId: '1', text: 'Jag är sjuk', author: { id: 'a' } }, [
      'acute-illness',
    ]);
    await receive(deps, {
      ...written,
      sourceId: '2',
      text: 'När kommer det?',
      author: { id: 'b' },
    });
    const { id } = await receive(deps, { ...written, sourceId: '3', author: { id: 'c' } });
    await assignComment(deps, person('karin'), id, { incidentId: incident.id });
    const rows = await needs();
    expect(rows[0]).toContain('1 comment can’t wait in 10 minutes 14:15');
    expect(rows).toContainEqual(
      expect.stringContaining('1 comment waits for an answer Severity 2'),
    );
    expect(rows.at(-1)).toContain('1 comment waits for an answer in');
    const page = await (await browser(deps, 'karin', 'en')).page('/desk');
    expect(page).toContain(`href="/desk/inbox?incident=${incident.id}"`);
    expect(page).toContain('href="/desk/inbox?incident=none"');
  });

  it('is a post in another tool that only a person can stop, with its address and the time left', async () => {
    const entered = await enterPlanned(deps, person('karin'), {
      ...{ planner: 'other', channel: 'facebook', text: 'Hej!', at: '2026-11-22T13:25:00.000Z' },
      url: 'https://exempel.example/plan/1',
    });
    expect((await needs()).join()).not.toContain('Facebook');
    await seedWaiting(deps);
    const [first] = await needs();
    expect(first).toContain('Stop it by hand: Another, Facebook Open it there in 20 minutes 14:25');
    const page = await (await browser(deps, 'karin', 'en')).page('/desk');
    expect(page).toContain('href="https://exempel.example/plan/1"');
    if (entered.ok) await notePlanned(deps, person('karin'), entered.value.id, { state: 'frozen' });
    expect((await needs()).join()).not.toContain('Facebook');
  });

  it('is an update that was promised, and then is late', async () => {
    const { incident } = await seedPublished(deps);
    const promised = async () => (await needs()).filter((row) => row.includes(incident.title));
    expect((await promised()).some((row) => row.includes('The next update is promised'))).toBe(
      true,
    );
    deps.clock.now = new Date('2026-11-22T16:05:00.000Z');
    expect((await promised())[0]).toContain('The promised update is late');
  });

  it.each(['gone', 'other-words'] as const)(
    'is a post that is %s, until ours stands there again',
    async (standing) => {
      const { id } = await seedPublished(deps);
      const altered = { type: 'post-checked', data: { channel: 'newsroom', standing } } as const;
      await write(deps, id, 'talan', altered);
      const [row] = await needs();
      expect(row).toContain('Not as approved any more: First statement on Newsroom');
      await write(deps, id, 'talan', {
        type: 'post-checked',
        data: { channel: 'newsroom', standing: 'ours' },
      });
      expect((await needs()).join()).not.toContain('Not as approved any more');
    },
  );

  it('is looked ahead to apart, where it is only due in many hours', async () => {
    const { id, incident } = await seedPublished(deps);
    const promise = (dueAt: string, promiseId = id) =>
      deps.journal.append<Incident, IncidentEvent, never>(
        incidentJournal,
        incident.id,
        'talan',
        () => ok([{ type: 'promised', data: { id: promiseId, owner: 'karin', dueAt } }]),
      );
    await promise('2026-11-23T13:05:00.000Z');
    const page = async () => (await browser(deps, 'karin', 'en')).page('/desk');
    const [now = '', later = ''] = (await page()).split('<h3>Later</h3>');
    expect(now).not.toContain('The next update is promised');
    expect(later).toContain('The next update is promised');
    expect(later).toContain('in 1 day');
    deps.clock.now = new Date('2026-11-23T02:00:00.000Z');
    expect(await page()).not.toContain('<h3>Later</h3>');
    expect((await needs()).join()).toContain('in 11 hours');
  });

  it('is the gravest incident first, also one about which nothing was requested', async () => {
    await seedWaiting(deps);
    const grave = await seedIncident(deps, 'The gravest');
    await changeIncident(deps, person('karin'), grave.id, { severity: 1 });
    const [first, second] = await needs();
    expect(first).toContain('Nothing has been requested yet');
    expect(first).toContain('The gravest');
    expect(second).toContain('waits for Anna Berg');
  });
});

describe('a step of the checklist that is late', () => {
  const steps = ['one', 'two'].map((id, i) => ({
    ...{ id, list: 'Första timmen', text: id, role: 'writer' as const, proof: 'none' as const },
    dueAt: `2026-11-22T14:${i}0:00.000Z`,
  }));

  it('needs the desk, until it is done', async () => {
    const { incident } = await seedPublished(deps);
    const write = (event: IncidentEvent) =>
      deps.journal.append(incidentJournal, incident.id, 'karin', () => ok([event]));
    await write({ type: 'checklist-started', data: { steps } });
    expect((await needs()).join()).not.toContain('checklist');
    deps.clock.now = new Date('2026-11-22T14:20:00.000Z');
    expect((await needs()).join()).toMatch(
      /^2 steps of the checklist are late Severity 2 .* 20 minutes ago/,
    );
    await write({ type: 'step-done', data: { step: 'one' } });
    expect((await needs()).join()).toContain('A step of the checklist is late');
  });
});
