import { describe, expect, it } from 'vitest';
import type { DueItem, DueItems } from '#domain/due/due.ts';
import { type DueHandlers, handleDue } from '#steps/due/due.ts';

const START = new Date('2026-11-28T12:00:00.000Z');
const later = (ms: number) => new Date(START.getTime() + ms);

/** Due items in memory, in two lists; a handled one costs some time. */
const world = (ats: readonly string[], costMs = 0, kind: DueItem['kind'] = 'send-again') => {
  let now = START;
  const items = new Set(
    ats.map(
      (at, i): DueItem => ({
        kind,
        aggregate: 'statement',
        id: `s${i}`,
        key: 'x',
        at,
      }),
    ),
  );
  const handled: string[] = [];
  const logged: object[] = [];
  const measured: number[] = [];
  async function* list(time: Date, part: number) {
    const of = [...items].filter(({ id }) => Number(id.slice(1)) % 2 === part);
    for (const item of of.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
      if (new Date(item.at) < time) yield item;
    }
  }
  const dueItems: DueItems = {
    until: (time) => [list(time, 0), list(time, 1)],
    forget: async (forgotten) => {
      for (const { id } of forgotten)
        for (const each of items) if (each.id === id) items.delete(each);
    },
    putOff: async (item, at) => {
      for (const each of items) if (each.id === item.id && each.at === item.at) items.delete(each);
      items.add({ ...item, at });
    },
  };
  const deps = {
    dueItems,
    log: { warn: (code: string, fields: object) => logged.push({ code, ...fields }) },
    metrics: { add: (_: string, value: number) => measured.push(value) },
    now: () => now,
  };
  const run = (answer: (item: DueItem) => string | undefined = () => undefined) => {
    const handler = async (item: DueItem) => {
      handled.push(item.id);
      now = new Date(now.getTime() + costMs);
      return answer(item);
    };
    const handlers: DueHandlers = {
      'conclude-run': handler,
      'send-again': handler,
      'check-post': handler,
      'take-back': handler,
      begin: handler,
      'hold-to-plan': handler,
      'comment-due': handler,
      'tell-urgent': handler,
      'send-answer': handler,
      'renew-incident': handler,
      'renew-thread': handler,
      'tell-quoted': handler,
      'remind-action': handler,
      'tell-caution': handler,
      'steps-late': handler,
      'tick-steps': handler,
      supersede: handler,
      'mark-same-error': handler,
      'tell-alert': handler,
      'tell-chats': handler,
      'promise-near': handler,
      'promise-missed': handler,
      'confirm-removal': handler,
      'removal-unconfirmed': handler,
      'renew-page': handler,
      announce: handler,
      'hide-comment': handler,
      'freeze-elsewhere': handler,
      'planned-time': handler,
    };
    return handleDue(deps, handlers);
  };
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  return { items, handled, logged, measured, run, pass, dueItems };
};

const at = (ms: number) => later(ms).toISOString();

describe('what falls due', () => {
  it('is handled once, and only when its time has come', async () => {
    const { items, handled, run } = world([at(-1), at(-60_000), at(1)]);
    await run();
    await run();
    expect(handled.toSorted()).toEqual(['s0', 's1']);
    expect([...items].map(({ id }) => id)).toEqual(['s2']);
  });

  it('of a kind that only a newer version knows stays, is logged, and holds up no other', async () => {
    const { items, handled, logged, measured, run } = world([at(-3_000), at(-2_000), at(-1_000)]);
    const [first] = items;
    Object.assign(first as DueItem, { kind: 'kind-of-tomorrow' });
    await run();
    expect(handled.toSorted()).toEqual(['s1', 's2']);
    expect([...items].map(({ id }) => id)).toEqual(['s0']);
    const about = { kind: 'kind-of-tomorrow', aggregate: 'statement', id: 's0' };
    expect(logged).toEqual([{ code: 'DUE_UNKNOWN', ...about }]);
    expect(measured).toEqual([3]);
  });

  it('is handled, forgotten and measured where another list can not be read, which is an error', async () => {
    const { items, handled, logged, measured, run, dueItems } = world([at(-3_000), at(-1_000)]);
    const [, other] = dueItems.until(START);
    async function* broken(): AsyncGenerator<DueItem> {
      yield* [];
      throw new RangeError('no partition');
    }
    dueItems.until = () => [broken(), other!];
    await expect(run()).rejects.toThrow('no partition');
    expect(handled).toEqual(['s1']);
    expect([...items].map(({ id }) => id)).toEqual(['s0']);
    expect(measured).toEqual([1]);
    expect(logged).toMatchObject([{ code: 'DUE_UNREADABLE', error: 'RangeError' }]);
  });

  it('comes again at the time that its handler names', async () => {
    const { items, run } = world([at(-1)]);
    await run(() => at(5_000));
    expect([...items].map((item) => item.at)).toEqual([at(5_000)]);
  });

  it('stays where it is when it fails, and holds up no other', async () => {
    const { items, handled, logged, run } = world([at(-3), at(-2), at(-1)]);
    await run(({ id }) => {
      if (id === 's0') throw new TypeError('broken');
      return undefined;
    });
    expect(handled.toSorted()).toEqual(['s0', 's1', 's2']);
    expect([...items].map(({ id }) => id)).toEqual(['s0']);
    expect(logged).toEqual([
      {
        code: 'DUE_FAILED',
        kind: 'send-again',
        aggregate: 'statement',
        id: 's0',
        error: 'TypeError',
        at: expect.stringMatching(/^due\.test\.ts:/),
      },
    ]);
  });

  it.each(['renew-page', 'renew-incident', 'renew-thread'] as const)(
    'that writes the newsroom is tried ever less often where it fails, for a day at most: %s',
    async (kind) => {
      const { items, handled, logged, run, pass } = world([at(-1)], 0, kind);
      const fails = () => {
        throw new TypeError('no disk');
      };
      const tries = [];
      for (let minute = 0; minute < 26 * 60; minute += 1) {
        const before = handled.length;
        await run(fails);
        if (handled.length > before) tries.push(minute);
        pass(60_000);
      }
      expect(tries.slice(0, 4)).toEqual([0, 2, 5, 11]);
      expect(tries.length).toBeLessThan(60);
      expect(tries.at(-1)).toBeGreaterThan(23 * 60);
      expect(items.size).toBe(0);
      expect(logged.at(-1)).toMatchObject({ code: 'DUE_GIVEN_UP', kind, id: 's0' });
    },
  );

  it('that writes the newsroom is tried for a day from its first failure, however long it lay', async () => {
    const threeDays = 3 * 24 * 60 * 60_000;
    const { items, logged, run } = world([at(-threeDays)], 0, 'renew-page');
    await run(() => {
      throw new TypeError('no disk');
    });
    expect(logged.map((each: any) => each.code)).toEqual(['DUE_FAILED']);
    expect([...items]).toMatchObject([{ failingSince: at(0) }]);
  });

  it('that fails and can not be put off either holds up no other', async () => {
    const { items, logged, run, dueItems } = world([at(-1), at(-2), at(-3)], 0, 'renew-page');
    dueItems.putOff = async () => {
      throw new RangeError('no table');
    };
    await run((item) => {
      if (item.id === 's0') throw new TypeError('no disk');
      return undefined;
    });
    expect([...items].map(({ id }) => id)).toEqual(['s0']);
    expect(logged).toMatchObject([{ error: 'TypeError' }, { error: 'RangeError' }]);
  });

  it('that failed and succeeds begins anew', async () => {
    const { items, run, pass } = world([at(-1)], 0, 'renew-page');
    await run(() => {
      throw new TypeError('no disk');
    });
    expect([...items]).toMatchObject([{ failingSince: at(0) }]);
    pass(10 * 60_000);
    await run(() => at(3_600_000));
    expect([...items][0]?.failingSince).toBeUndefined();
  });

  it('is left to the next run when the time is over; nothing is lost', async () => {
    const many = Array.from({ length: 200 }, (_, i) => at(-1 - i));
    const { items, handled, run } = world(many, 1_000);
    await run();
    expect(handled.length).toBeLessThan(100);
    expect(items.size).toBe(200 - handled.length);
  });

  it('says how late the latest was, in seconds', async () => {
    const { measured, run } = world([at(-61_000), at(-1_000)]);
    await run();
    expect(measured).toEqual([61]);
  });
});
