import { describe, expect, it } from 'vitest';
import { entered, machine, never, outputOf, task, useEngines } from '../../support.ts';

const { bench, run } = useEngines();
const done = { Type: 'Succeed' };

class PublishRefused extends Error {
  override readonly name = 'PublishRefused';
}

describe('Task', () => {
  it('gives the result in the shape of Lambda Invoke', async () => {
    const definition = machine({ A: task('f', { Output: '{% $states.result %}', End: true }) });
    expect(outputOf(await run(definition, { f: async () => ({ a: [1] }) }))).toEqual({
      ExecutedVersion: '$LATEST',
      Payload: { a: [1] },
      StatusCode: 200,
    });
  });

  it('payload and result cross as JSON: a copy, undefined left out, nothing becomes null', async () => {
    const definition = machine({ A: task('f', { Next: 'B' }), B: task('g', { End: true }) });
    const record = await run(definition, {
      f: async (payload) => {
        Object.assign(payload ?? {}, { changed: true });
        return { at: new Date(0), gone: undefined };
      },
      g: async (payload) => (payload === null ? 'no' : undefined),
    });
    expect(outputOf(record)).toBeNull();
  });

  it('reports a thrown error as Lambda does: class name and JSON cause', async () => {
    const definition = machine({
      A: task('f', {
        Catch: [
          { ErrorEquals: ['Other'], Next: 'C' },
          {
            ErrorEquals: ['PublishRefused'],
            Assign: { why: '{% $parse($states.errorOutput.Cause).errorMessage %}' },
            Output: '{% $states.errorOutput %}',
            Next: 'B',
          },
        ],
        End: true,
      }),
      B: { Type: 'Pass', Output: '{% [$states.input, $why] %}', End: true },
      C: done,
    });
    const record = await run(definition, {
      f: async () => {
        throw new PublishRefused('hash differs');
      },
    });
    const cause = { errorType: 'PublishRefused', errorMessage: 'hash differs' };
    expect(outputOf(record)).toEqual([
      { Error: 'PublishRefused', Cause: JSON.stringify(cause) },
      'hash differs',
    ]);
  });

  it('without a catcher the execution fails with that error; a catcher gives the error output on', async () => {
    const functions = {
      f: async () => {
        throw new PublishRefused('no');
      },
    };
    const bare = machine({ A: task('f', { End: true }) });
    expect(await run(bare, functions)).toMatchObject({ status: 'FAILED', error: 'PublishRefused' });
    const caught = machine({
      A: task('f', { Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'B' }], End: true }),
      B: done,
    });
    expect(outputOf(await run(caught, functions))).toMatchObject({ Error: 'PublishRefused' });
  });

  it.each(['Arguments', 'Output', 'Assign', 'TimeoutSeconds'])(
    'an expression in %s that gives nothing can be caught',
    async (field) => {
      const wrong = {
        Arguments: { FunctionName: 'f', Payload: '{% $states.input.no %}' },
        Output: '{% $states.result.Payload.no %}',
        Assign: { x: '{% $states.result.Payload.no %}' },
        TimeoutSeconds: '{% $states.input.no %}',
      }[field];
      const definition = machine({
        A: task('f', {
          [field]: wrong,
          Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'B' }],
          End: true,
        }),
        B: done,
      });
      expect(outputOf(await run(definition, { f: async () => ({}) }))).toMatchObject({
        Error: 'States.QueryEvaluationError',
      });
    },
  );

  it('an error in a catcher itself fails the execution', async () => {
    const definition = machine({
      A: task('f', {
        Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $no %}', Next: 'B' }],
        End: true,
      }),
      B: done,
    });
    const record = await run(definition, { f: async () => Promise.reject(new Error('x')) });
    expect(record).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });

  it('refuses a function that is not there: at load by name, at run when computed', async () => {
    await expect(bench(machine({ A: task('nobody', { End: true }) }))).rejects.toThrow(
      'States.A.Arguments.FunctionName: there is no nobody',
    );
    const computed = machine({ A: task("{% 'no' & 'body' %}", { End: true }) });
    expect(await run(computed)).toMatchObject({ error: 'Lambda.ResourceNotFoundException' });
  });
});

describe('time-outs', () => {
  it('a task that runs too long is caught as States.Timeout, and its late answer is ignored', async () => {
    const started = Promise.withResolvers<void>();
    const late = Promise.withResolvers<string>();
    const definition = machine({
      A: task('f', {
        TimeoutSeconds: '{% $states.input.seconds %}',
        Catch: [{ ErrorEquals: ['States.Timeout'], Output: 'timed out', Next: 'B' }],
        End: true,
      }),
      B: { Type: 'Wait', Seconds: 10, End: true },
    });
    const f = () => {
      started.resolve();
      return late.promise;
    };
    const { engine, clock, store } = await bench(definition, { f });
    await engine.start('t', '{"seconds":30}');
    await started.promise;
    clock.advance(30_000);
    await expect.poll(() => entered({ store }, 't')).toEqual(['A', 'B']);
    late.resolve('too late');
    await engine.quiet();
    clock.advance(10_000);
    expect(outputOf(await engine.ended('t'))).toBe('timed out');
  });

  it('States.TaskFailed does not take a time-out', async () => {
    const started = Promise.withResolvers<void>();
    const definition = machine({
      A: task('f', {
        TimeoutSeconds: 5,
        Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'B' }],
        End: true,
      }),
      B: done,
    });
    const f = () => {
      started.resolve();
      return never();
    };
    const { engine, clock } = await bench(definition, { f });
    await engine.start('t', '{}');
    await started.promise;
    clock.advance(5_000);
    expect(await engine.ended('t')).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
  });
});
