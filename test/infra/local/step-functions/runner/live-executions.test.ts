import { describe, expect, it } from 'vitest';
import { createEngine } from '#local/step-functions/engine.ts';
import type { ExecutionStore } from '#local/step-functions/store/store.ts';
import { entered, machine, outputOf, restart, task, useEngines } from '../support.ts';

const { bench } = useEngines();

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
    expect(old.defects).toEqual([expect.objectContaining({ name: 'DefinitionRefused' })]);
    old.clock.advance(1_000);
    expect((await engine.ended('good')).status).toBe('SUCCEEDED');
  });
});
