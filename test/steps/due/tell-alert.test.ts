import { beforeEach, describe, expect, it } from 'vitest';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import type { AlertEvent } from '#domain/alert/events/alert-events.ts';
import type { AlertNotice } from '#domain/notify/alert-notifier.ts';
import { NotificationFailed } from '#domain/notify/notifier.ts';
import { ok } from '#domain/values/result.ts';
import { tellAlert } from '#steps/due/tell-alert.ts';
import { browser, type TestDeps, testDeps } from '#test/web/support.ts';

const START = Date.parse('2026-11-22T13:00:00.000Z');
const MINUTE_MS = 60_000;

let deps: TestDeps;
let sent: string[];
let reachable: string[];
let handle: ReturnType<typeof tellAlert>;

beforeEach(async () => {
  sent = [];
  reachable = [];
  deps = testDeps();
  const topics = deps.plan.topics?.map((topic) => ({ ...topic, tell: ['karin'] })) ?? [];
  const notify = async ({ to }: AlertNotice) => {
    if (!reachable.includes(to.id)) throw new NotificationFailed('down');
    sent.push(to.id);
  };
  handle = tellAlert({ ...deps, plan: { ...deps.plan, topics }, alertNotifier: { notify } });
  deps.clock.now = new Date(START);
  const data = { id: 'a1', topic: 'water', why: 'alarm-word', level: 'notice' } as const;
  const raised: AlertEvent = {
    type: 'raised',
    data: { ...data, seen: 1, usual: 0, most: 0, window: 60 },
    words: { examples: [] },
  };
  await deps.journal.append(alertJournal, 'a1', 'talan', () => ok([raised]));
});

const at = async (minutes: number) => {
  deps.clock.now = new Date(START + minutes * MINUTE_MS);
  const item = { kind: 'tell-alert', aggregate: 'alert', id: 'a1', key: '1', at: '' } as const;
  const again = await handle(item);
  return again === undefined ? undefined : (Date.parse(again) - START) / MINUTE_MS;
};
const alert = async () => deps.journal.read(alertJournal, 'a1');
const told = async () =>
  (await deps.journal.entries('alert#a1', { limit: 50 })).items
    .map(({ entry }) => entry)
    .slice(1)
    .map(({ type, data }) => [type, data]);

describe('an alert', () => {
  it('is told once to those whom its topic names', async () => {
    reachable = ['karin', 'anna'];
    expect(await at(0)).toBeUndefined();
    expect(await at(1)).toBeUndefined();
    expect(sent).toEqual(['karin']);
    expect(await told()).toEqual([['alert-told', { notice: 1, people: ['karin'], failed: [] }]]);
  });

  it('is not settled where it reached nobody: it is tried again, ever less often', async () => {
    expect([await at(0), await at(1), await at(2), await at(4), await at(90)]).toEqual([
      ...[1, 2, 4, 8, 120],
    ]);
    expect(await alert()).toMatchObject({ settled: 0, untoldAt: new Date(START).toISOString() });
    expect(await told()).toEqual([['alert-untold', { notice: 1, failed: ['karin'] }]]);
    reachable = ['karin'];
    expect(await at(120)).toBeUndefined();
    expect(await alert()).toMatchObject({ settled: 1 });
    expect((await alert())?.untoldAt).toBeUndefined();
  });

  it('goes to the crisis group where nobody was reached for minutes', async () => {
    reachable = ['anna'];
    expect(await at(2)).toBe(4);
    expect(await at(4)).toBeUndefined();
    expect(sent).toEqual(['anna']);
    const failed = ['karin', 'dan'];
    expect((await told()).at(-1)).toEqual(['alert-told', { notice: 1, people: ['anna'], failed }]);
  });

  it('is given up after a day, and the desk goes on saying that nobody was told', async () => {
    await at(0);
    const writer = await browser(deps, 'karin');
    expect(await writer.page('/desk')).toContain('No message about it has reached anyone');
    expect(await at(24 * 60)).toBeUndefined();
    expect(await alert()).toMatchObject({ settled: 1, untoldAt: new Date(START).toISOString() });
    expect(await writer.page('/desk/watch')).toContain('has reached anyone since');
  });
});
