import { describe, expect, it } from 'vitest';
import { type FallbackReason, ModelFailure } from '#domain/draft/draft.ts';
import type { ModelStanding, ModelUse } from '#domain/model/standing.ts';
import { watched } from '#domain/model/watch.ts';

const SECOND = 1_000;

/** A model that fails as it is told to, and the store of its standing. */
const world = () => {
  const clock = { now: new Date('2026-11-28T09:00:00.000Z') };
  const stored = new Map<ModelUse, ModelStanding>();
  const asked: ModelUse[] = [];
  const logged: string[] = [];
  const state = { writes: 0, isTableDown: false };
  const access = () => {
    if (state.isTableDown) throw new Error('down');
  };
  const deps = {
    now: () => clock.now,
    log: { warn: (code: string) => void logged.push(code) },
    standings: {
      read: async (use: ModelUse) => {
        access();
        return stored.get(use);
      },
      write: async (use: ModelUse, standing: ModelStanding) => {
        access();
        state.writes += 1;
        stored.set(use, standing);
      },
    },
  };
  const ask = (
    use: ModelUse,
    failure?: FallbackReason | ModelFailure,
    more: { hasFullTime?: boolean; always?: boolean } = {},
  ): Promise<string> =>
    watched(deps, { use, ...more }, async () => {
      asked.push(use);
      if (failure) throw typeof failure === 'string' ? new ModelFailure(failure) : failure;
      return 'words';
    }).catch((error: unknown) => (error instanceof ModelFailure ? error.reason : String(error)));
  const pass = (ms: number) => {
    clock.now = new Date(clock.now.getTime() + ms);
  };
  return { ask, asked, pass, stored, state, logged };
};

describe('a model that failed', () => {
  it('is left alone for a while, then asked again', async () => {
    const { ask, asked, pass } = world();
    expect(await ask('draft', 'timeout')).toBe('timeout');
    expect(await ask('draft')).toBe('resting');
    pass(31 * SECOND);
    expect(await ask('draft')).toBe('words');
    expect(await ask('draft')).toBe('words');
    expect(asked).toHaveLength(3);
  });

  it('is left alone twice as long after each failure, five minutes at most', async () => {
    const { ask, pass, stored } = world();
    const rests: number[] = [];
    for (let count = 1; count <= 6; count += 1) {
      await ask('draft', 'unreachable');
      const { askedAt, restUntil = '' } = stored.get('draft')!;
      rests.push((Date.parse(restUntil) - Date.parse(askedAt)) / SECOND);
      pass(301 * SECOND);
    }
    expect(rests).toEqual([30, 60, 120, 240, 300, 300]);
    expect(stored.get('draft')).toMatchObject({ since: '2026-11-28T09:00:00.000Z', failures: 6 });
  });

  it('is left alone for as long as it asks', async () => {
    const { ask, pass } = world();
    await ask('draft', new ModelFailure('rate-limited', { retryAfterMs: 120 * SECOND }));
    pass(110 * SECOND);
    expect(await ask('draft')).toBe('resting');
    pass(11 * SECOND);
    expect(await ask('draft')).toBe('words');
  });

  it('to draft is not asked for an opinion either, and one too slow for opinions still drafts', async () => {
    const one = world();
    await one.ask('draft', 'timeout');
    expect(await one.ask('judge')).toBe('resting');
    const other = world();
    await other.ask('judge', 'timeout');
    expect(await other.ask('judge')).toBe('resting');
    expect(await other.ask('draft')).toBe('words');
  });

  it('is asked all the same by who tries it out, and works again if it answers', async () => {
    const { ask } = world();
    await ask('draft', 'key-refused');
    expect(await ask('draft', undefined, { always: true })).toBe('words');
    expect(await ask('draft')).toBe('words');
  });

  it.each(['too-long', 'filtered', 'refused'] as const)(
    'because of one request (%s) is asked for the next at once, and says why until it answers',
    async (reason) => {
      const { ask, stored } = world();
      for (let count = 1; count <= 5; count += 1) expect(await ask('draft', reason)).toBe(reason);
      expect(stored.get('draft')).toMatchObject({ works: false, reason, failures: 0 });
      await ask('draft', 'unreachable');
      expect(stored.get('draft')).toMatchObject({ restUntil: '2026-11-28T09:00:30.000Z' });
      await ask('draft', undefined, { always: true });
      expect(stored.get('draft')).toMatchObject({ works: true });
    },
  );

  it.each(['wrong-schema', 'empty'] as const)(
    'by its answer (%s) is not left alone, yet fails',
    async (reason) => {
      const { ask, stored } = world();
      await ask('draft', reason);
      expect(stored.get('draft')).toMatchObject({ works: false, reason });
      expect(await ask('draft')).toBe('words');
    },
  );

  it('is not to blame for time that it was not given', async () => {
    const { ask } = world();
    await ask('draft', 'timeout', { hasFullTime: false });
    expect(await ask('draft')).toBe('words');
  });
});

describe('how a model stands', () => {
  it('says status and code of a refusal, and since when', async () => {
    const { ask, stored } = world();
    const refusal = { status: 401, code: 'invalid_api_key' };
    await ask('draft', new ModelFailure('key-refused', { refusal }));
    expect(stored.get('draft')).toEqual({
      works: false,
      since: '2026-11-28T09:00:00.000Z',
      askedAt: '2026-11-28T09:00:00.000Z',
      reason: 'key-refused',
      ...refusal,
      failures: 1,
      restUntil: '2026-11-28T09:00:30.000Z',
    });
  });

  it('is written rarely while it works', async () => {
    const { ask, pass, state } = world();
    for (let count = 1; count <= 5; count += 1) await ask('draft');
    expect(state.writes).toBe(1);
    pass(61 * SECOND);
    await ask('draft');
    expect(state.writes).toBe(2);
  });

  it('costs no draft when the table does not answer', async () => {
    const { ask, state, logged } = world();
    state.isTableDown = true;
    expect(await ask('draft')).toBe('words');
    expect(await ask('draft', 'timeout')).toBe('timeout');
    expect(new Set(logged)).toEqual(new Set(['MODEL_STANDING_FAILED']));
  });
});
