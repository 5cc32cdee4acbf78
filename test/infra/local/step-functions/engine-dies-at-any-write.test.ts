import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '#local/step-functions/engine.ts';
import type { ExecutionStore } from '#local/step-functions/store/store.ts';
import { entered, machine, never, outputOf, task, useEngines } from './support.ts';

const { bench } = useEngines();

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
    const death = Promise.withResolvers<void>();
    const mortal = async (write: () => Promise<boolean>) => {
      writes += 1;
      if (writes < dieAt) return write();
      if (writes === dieAt && isWritten) await write();
      death.resolve();
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
    return { store, died: death.promise, kill };
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
