import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sendTaskSuccess } from '#local/step-functions/api/tokens.ts';
import { createEngine } from '#local/step-functions/engine.ts';
import type { ExecutionStore } from '#local/step-functions/store.ts';
import {
  type Bench,
  entered,
  machine,
  never,
  outputOf,
  signal,
  task,
  tokenTask,
  useEngines,
} from './support.ts';

const { bench } = useEngines();

/** A new engine on the same store and clock, as after a kill: the old one was told nothing. */
async function restart(old: Bench, functions = old.options.functions, definition?: unknown) {
  const options = { ...old.options, functions };
  const engine = createEngine({ ...options, definition: definition ?? options.definition });
  await engine.resume();
  return engine;
}

const done = { Type: 'Succeed' };

describe('an engine that is gone without a word, and a new one on the same store', () => {
  it('invokes a task again that was running', async () => {
    const started = signal();
    const definition = machine({ A: task('f', { Next: 'B' }), B: done });
    const old = await bench(definition, {
      f: () => {
        started.tell();
        return never();
      },
    });
    await old.engine.start('e', '{"a":1}');
    await started.told;
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
    await sendTaskSuccess(engine, { taskToken: tokens[0] ?? '', output: '"yes"' });
    expect(outputOf(await engine.ended('e'))).toBe('yes');
    expect(tokens).toHaveLength(1);
  });

  it('asks again with the same token when it is not sure that it was asked', async () => {
    const tokens: string[] = [];
    const asked = signal();
    const definition = machine({ A: tokenTask('ask', { Next: 'B' }), B: done });
    const note = (payload: unknown) => tokens.push(JSON.parse(JSON.stringify(payload)).token);
    const old = await bench(definition, {
      ask: (payload) => {
        note(payload);
        asked.tell();
        return never();
      },
    });
    await old.engine.start('e', '{}');
    await asked.told;
    const engine = await restart(old, { ask: async (payload) => void note(payload) });
    await engine.quiet();
    expect(tokens).toEqual([tokens[0], tokens[0]]);
    await sendTaskSuccess(engine, { taskToken: tokens[0] ?? '', output: '1' });
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
    const second = signal();
    const old = await bench(definition, {
      f: async (payload) => {
        if (payload === 1) return 'first';
        second.tell();
        return never();
      },
    });
    await old.engine.start('e', '[1,2,3]');
    await second.told;
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
    const started = signal();
    const late = signal<string>();
    const definition = machine({
      A: task('f', { Next: 'W' }),
      W: { Type: 'Wait', Seconds: 5, End: true },
    });
    const old = await bench(definition, {
      f: () => {
        started.tell();
        return late.told;
      },
    });
    await old.engine.start('e', '{}');
    await started.told;
    const engine = await restart(old, { f: async () => 'new' });
    await engine.quiet();
    late.tell('old');
    await old.engine.quiet();
    old.clock.advance(5_000);
    expect(outputOf(await engine.ended('e'))).toBe('new');
    expect(await entered(old, 'e')).toEqual(['A', 'W']);
    expect(old.defects).toEqual([expect.objectContaining({ name: 'LostExecutionError' })]);
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
    const started = signal();
    const release = signal<string>();
    let laterCalls = 0;
    const definition = machine({ A: task('f', { Next: 'B' }), B: task('g', { End: true }) });
    const old = await bench(definition, {
      f: () => {
        started.tell();
        return release.told;
      },
      g: async (payload) => {
        laterCalls += 1;
        return payload;
      },
    });
    await old.engine.start('e', '{}');
    await started.told;
    const stopped = old.engine.stop();
    release.tell('done');
    await stopped;
    expect(await entered(old, 'e')).toEqual(['A', 'B']);
    expect(laterCalls).toBe(0);
    const engine = await restart(old);
    expect(outputOf(await engine.ended('e'))).toBe('done');
    expect(laterCalls).toBe(1);
  });

  it('does not wait for ever for a function that hangs', async () => {
    const started = signal();
    const old = await bench(machine({ A: task('f', { End: true }) }), {
      f: () => {
        started.tell();
        return never();
      },
    });
    await old.engine.start('e', '{}');
    await started.told;
    await old.engine.stop(1);
  });
});

describe('a kill at any write', () => {
  const definition = machine({
    Draft: task('work', { Assign: { n: 0 }, Next: 'Again' }),
    Again: {
      Type: 'Choice',
      Choices: [{ Condition: '{% $n < 2 %}', Assign: { n: '{% $n + 1 %}' }, Next: 'Check' }],
      Default: 'Publish',
    },
    Check: task('work', { Next: 'Again' }),
    Publish: {
      Type: 'Map',
      Items: ['web', 'mail', 'sms'],
      ItemProcessor: { StartAt: 'Send', States: { Send: task('work', { End: true }) } },
      Next: 'Pause',
    },
    Pause: { Type: 'Wait', Seconds: 60, Next: 'End' },
    End: task('work', { End: true }),
  });
  const course = ['Draft', 'Again', 'Check', 'Again', 'Check', 'Again', 'Publish'];
  const rest = ['Send', 'Send', 'Send', 'Pause', 'End'];

  /** The process dies at the n-th write: just before it, or when it is done but nobody has heard. */
  function dyingStore(real: ExecutionStore, dieAt: number, isWritten: boolean) {
    let writes = 0;
    const death = signal();
    const mortal = async (write: () => Promise<boolean>) => {
      writes += 1;
      if (writes < dieAt) return write();
      if (writes === dieAt && isWritten) await write();
      death.tell();
      return never();
    };
    const store: ExecutionStore = {
      ...real,
      create: (record, events) => mortal(() => real.create(record, events)),
      save: (record, events) => mortal(() => real.save(record, events)),
    };
    const kill = () => {
      writes = Number.POSITIVE_INFINITY;
    };
    return { store, died: death.told, kill };
  }

  it('ends with the same result, each state entered once', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ dieAt: fc.integer({ min: 1, max: 9 }), isWritten: fc.boolean() }), {
          maxLength: 4,
        }),
        async (deaths) => {
          const work = async (payload: unknown) => payload;
          const whole = await bench(definition, { work });
          for (const { dieAt, isWritten } of deaths) {
            const { store, died, kill } = dyingStore(whole.store, dieAt, isWritten);
            const doomed = createEngine({ ...whole.options, store });
            // As the sweep does: start again under the same name until it is there.
            const life = doomed.start('e', '{"id":1}').then(() => doomed.resume());
            await Promise.race([died, life.then(() => doomed.quiet())]);
            kill();
            whole.clock.advance(60_000);
          }
          const engine = createEngine(whole.options);
          await engine.start('e', '{"id":1}');
          await engine.resume();
          await engine.quiet();
          whole.clock.advance(60_000);
          expect(outputOf(await engine.ended('e'))).toEqual(['web', 'mail', 'sms']);
          expect(await entered(whole, 'e')).toEqual([...course, ...rest]);
          const ids = (await whole.store.history('e')).map((event) => event.id);
          expect(ids).toEqual(ids.map((_, index) => index + 1));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a store that fails for a while', () => {
  it('is asked again at a steady pace, however long it fails', async () => {
    const whole = await bench(machine({ A: task('f', { End: true }) }), { f: async () => 1 });
    let isDown = true;
    let loads = 0;
    const store: ExecutionStore = {
      ...whole.store,
      save: async (record, events) => {
        if (isDown) throw new Error('the store is down');
        return whole.store.save(record, events);
      },
      load: (name) => {
        loads += 1;
        return whole.store.load(name);
      },
    };
    const engine = createEngine({ ...whole.options, store });
    await engine.start('e', '{}');
    for (let i = 0; i < 10; i += 1) {
      await engine.quiet();
      whole.clock.advance(2_000);
    }
    await engine.quiet();
    expect(loads).toBeLessThanOrEqual(20);
    isDown = false;
    whole.clock.advance(2_000);
    expect(outputOf(await engine.ended('e'))).toBe(1);
  });

  it('is tried again later: the task runs once more, and its state is entered once', async () => {
    let isDown = false;
    let calls = 0;
    const definition = machine({
      A: task('f', { Next: 'W' }),
      W: { Type: 'Wait', Seconds: 1, End: true },
    });
    const whole = await bench(definition, {
      f: async () => {
        calls += 1;
        isDown = calls === 1;
        return calls;
      },
    });
    const store: ExecutionStore = {
      ...whole.store,
      save: async (record, events) => {
        if (isDown) throw new Error('the store is down');
        return whole.store.save(record, events);
      },
    };
    const engine = createEngine({ ...whole.options, store });
    await engine.start('e', '{}');
    await engine.quiet();
    expect(whole.defects).toEqual([expect.objectContaining({ message: 'the store is down' })]);
    isDown = false;
    whole.clock.advance(2_000);
    await engine.quiet();
    whole.clock.advance(1_000);
    expect(outputOf(await engine.ended('e'))).toBe(2);
    expect(await entered(whole, 'e')).toEqual(['A', 'W']);
  });

  it('an execution that can not go on does not keep the others from it', async () => {
    const old = await bench(machine({ A: { Type: 'Wait', Seconds: 1, End: true } }));
    await old.engine.start('good', '{}');
    await old.engine.start('bad', '{}');
    const bad = await old.store.load('bad');
    if (bad) await old.store.save({ ...bad, revision: 2, definitionId: 'gone' }, []);
    const engine = await restart(old);
    expect(old.defects).toEqual([expect.objectContaining({ name: 'DefinitionError' })]);
    old.clock.advance(1_000);
    expect((await engine.ended('good')).status).toBe('SUCCEEDED');
  });
});
