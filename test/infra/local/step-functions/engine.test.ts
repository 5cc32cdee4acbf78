import { describe, expect, it } from 'vitest';
import { sendTaskSuccess } from '#local/step-functions/api/task-tokens.ts';
import {
  entered,
  machine,
  never,
  outputOf,
  restart,
  task,
  tokenTask,
  useEngines,
} from './support.ts';

const { bench } = useEngines();
const done = { Type: 'Succeed' };

describe('an engine that is gone without a word, and a new one on the same store', () => {
  it('invokes a task again that was running', async () => {
    const started = Promise.withResolvers<void>();
    const definition = machine({ A: task('f', { Next: 'B' }), B: done });
    const old = await bench(definition, {
      f: () => {
        started.resolve();
        return never();
      },
    });
    await old.engine.start('e', '{"a":1}');
    await started.promise;
    const payloads: unknown[] = [];
    const engine = await restart(old, {
      f: async (payload) => {
        payloads.push(payload);
        return 'again';
      },
    });
    expect(outputOf(await engine.ended('e'))).toBe('again');
    expect(payloads).toEqual([{ a: 1 }]);
    expect(await entered(old, 'e')).toEqual(['A', 'B']);
  });

  it('takes an old token, and does not ask again', async () => {
    const tokens: string[] = [];
    const ask = async (payload: unknown) => {
      tokens.push(JSON.parse(JSON.stringify(payload)).token);
    };
    const old = await bench(
      machine({ A: tokenTask('ask', { TimeoutSeconds: 60, Next: 'B' }), B: done }),
      {
        ask,
      },
    );
    await old.engine.start('e', '{}');
    await old.engine.quiet();
    const engine = await restart(old);
    await engine.quiet();
    expect(
      await sendTaskSuccess(engine, { taskToken: tokens[0] ?? '', output: '"yes"' }),
    ).toMatchObject({ ok: true });
    expect(outputOf(await engine.ended('e'))).toBe('yes');
    expect(tokens).toHaveLength(1);
  });

  it('asks again with the same token when it is not sure that it was asked', async () => {
    const tokens: string[] = [];
    const asked = Promise.withResolvers<void>();
    const definition = machine({ A: tokenTask('ask', { Next: 'B' }), B: done });
    const note = (payload: unknown) => tokens.push(JSON.parse(JSON.stringify(payload)).token);
    const old = await bench(definition, {
      ask: (payload) => {
        note(payload);
        asked.resolve();
        return never();
      },
    });
    await old.engine.start('e', '{}');
    await asked.promise;
    const engine = await restart(old, { ask: async (payload) => void note(payload) });
    await engine.quiet();
    expect(tokens).toEqual([tokens[0], tokens[0]]);
    expect(
      await sendTaskSuccess(engine, { taskToken: tokens[0] ?? '', output: '1' }),
    ).toMatchObject({ ok: true });
    expect(outputOf(await engine.ended('e'))).toBe(1);
  });

  it('lets what fell due meanwhile happen at once: a wait, a token, a retry', async () => {
    const definition = machine({
      W: { Type: 'Wait', Seconds: 100, Next: 'A' },
      A: tokenTask('ask', {
        TimeoutSeconds: 600,
        Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'R' }],
        Next: 'R',
      }),
      R: task('f', {
        Retry: [{ ErrorEquals: ['Error'], IntervalSeconds: 30 }],
        End: true,
      }),
    });
    let calls = 0;
    const f = async () => {
      calls += 1;
      if (calls === 1) throw new Error('down');
      return 'up';
    };
    const old = await bench(definition, { ask: async () => null, f });
    await old.engine.start('e', '{}');

    const pass = async (ms: number) => {
      await last.quiet();
      await last.stop();
      old.clock.advance(ms);
      last = await restart(old);
    };
    let last = old.engine;
    await pass(500_000);
    await last.quiet();
    expect(await entered(old, 'e')).toEqual(['W', 'A']);
    await pass(600_000);
    await pass(30_000);
    expect(outputOf(await last.ended('e'))).toBe('up');
    expect(await entered(old, 'e')).toEqual(['W', 'A', 'R']);
  });

  it('goes on inside a Map: what was done stays done, what ran runs again', async () => {
    const definition = machine({
      M: {
        Type: 'Map',
        MaxConcurrency: 2,
        ItemProcessor: { StartAt: 'P', States: { P: task('f', { End: true }) } },
        End: true,
      },
    });
    const second = Promise.withResolvers<void>();
    const old = await bench(definition, {
      f: async (payload) => {
        if (payload === 1) return 'first';
        second.resolve();
        return never();
      },
    });
    await old.engine.start('e', '[1,2,3]');
    await second.promise;
    await expect
      .poll(async () => JSON.stringify((await old.store.load('e'))?.thread.work))
      .toContain('first');
    const again: unknown[] = [];
    const engine = await restart(old, {
      f: async (payload) => {
        again.push(payload);
        return 'later';
      },
    });
    expect(outputOf(await engine.ended('e'))).toEqual(['first', 'later', 'later']);
    expect(again.sort()).toEqual([2, 3]);
  });

  it('runs an execution to its end under the definition that it began with', async () => {
    const wait = { Type: 'Wait', Seconds: 10, Next: 'B' };
    const old = await bench(machine({ A: wait, B: { Type: 'Succeed', Output: 'old' } }));
    await old.engine.start('e', '{}');
    const changed = machine({ Z: { Type: 'Succeed', Output: 'new' } });
    const engine = await restart(old, {}, changed);
    old.clock.advance(10_000);
    expect(outputOf(await engine.ended('e'))).toBe('old');
    await engine.start('f', '{}');
    expect(outputOf(await engine.ended('f'))).toBe('new');
  });

  it('locks the old engine out: what it still does changes nothing', async () => {
    const started = Promise.withResolvers<void>();
    const late = Promise.withResolvers<string>();
    const definition = machine({
      A: task('f', { Next: 'W' }),
      W: { Type: 'Wait', Seconds: 5, End: true },
    });
    const old = await bench(definition, {
      f: () => {
        started.resolve();
        return late.promise;
      },
    });
    await old.engine.start('e', '{}');
    await started.promise;
    const engine = await restart(old, { f: async () => 'new' });
    await engine.quiet();
    late.resolve('old');
    await old.engine.quiet();
    old.clock.advance(5_000);
    expect(outputOf(await engine.ended('e'))).toBe('new');
    expect(await entered(old, 'e')).toEqual(['A', 'W']);
    expect(old.defects).toEqual([expect.objectContaining({ name: 'ExecutionTakenOver' })]);
  });

  it('has the execution limit go on counting while it is down', async () => {
    const definition = machine(
      { A: { Type: 'Wait', Seconds: 999, End: true } },
      { TimeoutSeconds: 60 },
    );
    const old = await bench(definition);
    await old.engine.start('e', '{}');
    old.clock.advance(30_000);
    await old.engine.stop();
    old.clock.advance(60_000);
    const engine = await restart(old);
    expect(await engine.ended('e')).toMatchObject({ status: 'TIMED_OUT' });
  });
});

describe('stop', () => {
  it('stores the result of a function that is about to finish, and starts nothing more', async () => {
    const started = Promise.withResolvers<void>();
    const release = Promise.withResolvers<string>();
    let laterCalls = 0;
    const definition = machine({ A: task('f', { Next: 'B' }), B: task('g', { End: true }) });
    const old = await bench(definition, {
      f: () => {
        started.resolve();
        return release.promise;
      },
      g: async (payload) => {
        laterCalls += 1;
        return payload;
      },
    });
    await old.engine.start('e', '{}');
    await started.promise;
    const stopped = old.engine.stop();
    release.resolve('done');
    await stopped;
    expect(await entered(old, 'e')).toEqual(['A', 'B']);
    expect(laterCalls).toBe(0);
    const engine = await restart(old);
    expect(outputOf(await engine.ended('e'))).toBe('done');
    expect(laterCalls).toBe(1);
  });

  it('does not wait for ever for a function that hangs', async () => {
    const started = Promise.withResolvers<void>();
    const old = await bench(machine({ A: task('f', { End: true }) }), {
      f: () => {
        started.resolve();
        return never();
      },
    });
    await old.engine.start('e', '{}');
    await started.promise;
    await old.engine.stop(1);
  });
});
