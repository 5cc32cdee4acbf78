import { beforeEach, describe, expect, it } from 'vitest';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { sweep } from '#steps/sweep.ts';
import { memoryBookmark } from '#test/support/bookmark.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';
import { memoryJournal } from '#test/web/memory-journal.ts';

const MANY = 250;
const ids = Array.from({ length: MANY }, (_, i) => `s${String(i).padStart(3, '0')}`);

let now: Date;
let started: string[];
let asked: string[];
let most: number;
/** What one start takes of the sweep's time, in milliseconds. */
let startTakes: number;
let running: Set<string>;
let deps: Parameters<typeof sweep>[0];

beforeEach(async () => {
  now = build.minutes(0);
  started = [];
  asked = [];
  most = 0;
  startTakes = 0;
  running = new Set();
  let atOnce = 0;
  deps = {
    journal: memoryJournal(() => now),
    tokens: { put: async () => {}, newest: async () => undefined, spend: async () => {} },
    bookmark: memoryBookmark(),
    plan: planWith(mandate()),
    log: { warn: () => {} },
    metrics: { add: () => {} },
    now: () => now,
    workflow: {
      wake: async () => 'woken',
      runState: async (id) => {
        asked.push(id);
        return 'absent';
      },
      running: async () => (id) => running.has(id),
      start: async (id) => {
        started.push(id);
        most = Math.max(most, ++atOnce);
        await new Promise((resolve) => setImmediate(resolve));
        now = new Date(now.getTime() + startTakes);
        atOnce -= 1;
      },
    },
  };
  for (const [i, id] of ids.entries()) {
    now = build.minutes(i);
    await deps.journal.append(statementJournal, id, 'writer', () => ok([build.requested({ id })]));
  }
});

describe('a sweep', () => {
  it('takes the oldest first, several at once, through all pages', async () => {
    await sweep(deps)();
    expect(started).toEqual(ids);
    expect(most).toBe(16);
  });

  it('asks about no run that is listed as under way', async () => {
    running = new Set(ids.slice(1));
    await sweep(deps)();
    expect(asked).toEqual(ids.slice(0, 1));
  });

  it('goes on where it stopped for want of time, and then begins anew', async () => {
    startTakes = 500;
    await sweep(deps)();
    expect(started).toEqual(ids.slice(0, 100));
    await sweep(deps)();
    expect(started).toEqual(ids.slice(0, 200));
    await sweep(deps)();
    expect(started).toEqual(ids);
    await sweep(deps)();
    expect(started.slice(MANY)).toEqual(ids.slice(0, 100));
  });

  it('begins anew after it failed where it had stopped', async () => {
    await deps.bookmark.keep('a cursor of an earlier version');
    const { list } = deps.journal;
    deps.journal.list = async (aggregate, filter, page) => {
      if (page.cursor?.includes('earlier')) throw new Error('InvalidCursor');
      return list(aggregate, filter, page);
    };
    await expect(sweep(deps)()).rejects.toThrow('InvalidCursor');
    await sweep(deps)();
    expect(started).toEqual(ids);
  });
});
