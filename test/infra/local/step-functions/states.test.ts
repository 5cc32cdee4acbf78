import { describe, expect, it } from 'vitest';
import { machine, outputOf, START, task, useEngines } from './support.ts';

const { bench, run } = useEngines();

describe('Pass, Choice, Wait, Succeed, Fail', () => {
  it('Pass maps by Output, assigns variables, and both see the variables as they were', async () => {
    const definition = machine({
      A: { Type: 'Pass', Assign: { n: 1, name: '{% $states.input.name %}' }, Next: 'B' },
      B: {
        Type: 'Pass',
        Assign: { n: '{% $n + 1 %}', before: '{% $n %}' },
        Output: { n: '{% $n %}', input: '{% $states.input %}' },
        Next: 'C',
      },
      C: { Type: 'Succeed', Output: '{% { "b": $states.input, "n": $n, "before": $before } %}' },
    });
    expect(outputOf(await run(definition, {}, { name: 'x' }))).toEqual({
      b: { n: 1, input: { name: 'x' } },
      n: 2,
      before: 1,
    });
  });

  it('an output that is null or false is an output', async () => {
    expect(
      outputOf(await run(machine({ A: { Type: 'Pass', Output: null, End: true } }))),
    ).toBeNull();
    expect(outputOf(await run(machine({ A: { Type: 'Succeed', Output: '{% false %}' } })))).toBe(
      false,
    );
  });

  it('the context object says what runs', async () => {
    const record = await run(
      machine({ A: { Type: 'Pass', Output: '{% $states.context %}', End: true } }),
      {},
      { id: 7 },
    );
    expect(outputOf(record)).toMatchObject({
      Execution: {
        Id: expect.stringMatching(/^arn:aws:states:.*:execution:machine-.*:run$/),
        Name: 'run',
        Input: { id: 7 },
        StartTime: START.toISOString(),
      },
      State: { Name: 'A', EnteredTime: START.toISOString(), RetryCount: 0 },
      StateMachine: { Id: expect.stringContaining(':stateMachine:machine-') },
    });
  });

  const choice = machine({
    A: {
      Type: 'Choice',
      Choices: [
        { Condition: '{% $states.input.n > 10 %}', Next: 'Big' },
        {
          Condition: '{% $states.input.n > 5 %}',
          Assign: { was: 'middle' },
          Output: { rule: 2 },
          Next: 'Middle',
        },
      ],
      Default: 'Other',
      Output: { rule: 'default' },
    },
    Big: { Type: 'Pass', End: true },
    Middle: { Type: 'Pass', Output: '{% [$states.input.rule, $was] %}', End: true },
    Other: { Type: 'Pass', End: true },
  });

  it.each([
    [11, { n: 11 }],
    [7, [2, 'middle']],
    [1, { rule: 'default' }],
  ])('Choice takes the first rule that holds: %s', async (n, expected) => {
    expect(outputOf(await run(choice, {}, { n }))).toEqual(expected);
  });

  it('Choice without a match fails, and so does a condition that is no boolean', async () => {
    const only = (Condition: string) =>
      machine({
        A: { Type: 'Choice', Choices: [{ Condition, Next: 'B' }] },
        B: { Type: 'Succeed' },
      });
    expect(await run(only('{% false %}'))).toMatchObject({
      status: 'FAILED',
      error: 'States.NoChoiceMatched',
    });
    expect(await run(only('{% "yes" %}'))).toMatchObject({
      status: 'FAILED',
      error: 'States.QueryEvaluationError',
    });
    expect(await run(only('{% $states.input.missing %}'))).toMatchObject({
      error: 'States.QueryEvaluationError',
    });
  });

  it('Fail gives error and cause, also evaluated', async () => {
    const record = await run(
      machine({ A: { Type: 'Fail', Error: 'Mine', Cause: "{% 'for ' & $states.input.why %}" } }),
      {},
      { why: 'x' },
    );
    expect(record).toMatchObject({ status: 'FAILED', error: 'Mine', cause: 'for x', output: null });
  });

  it.each([
    ['Seconds', { Seconds: 90 }, 90_000],
    ['evaluated Seconds', { Seconds: '{% $states.input.s %}' }, 45_000],
    ['Timestamp', { Timestamp: '2026-11-22T09:02:00Z' }, 120_000],
    ['evaluated Timestamp', { Timestamp: '{% $states.input.at %}' }, 60_000],
  ])('Wait until %s', async (_, field, ms) => {
    const { engine, clock, store } = await bench(
      machine({ A: { Type: 'Wait', ...field, End: true } }),
    );
    await engine.start('w', JSON.stringify({ s: 45, at: '2026-11-22T10:01:00+01:00' }));
    clock.advance(ms - 1);
    await engine.quiet();
    expect(await store.load('w')).toMatchObject({ status: 'RUNNING' });
    clock.advance(1);
    expect(await engine.ended('w')).toMatchObject({
      status: 'SUCCEEDED',
      stoppedAt: START.getTime() + ms,
    });
  });

  it('Wait until a moment that has passed, or for nothing, goes on at once', async () => {
    const past = { Type: 'Wait', Timestamp: '2020-01-01T00:00:00Z', Next: 'B' };
    const record = await run(machine({ A: past, B: { Type: 'Wait', Seconds: 0, End: true } }));
    expect(record.status).toBe('SUCCEEDED');
  });

  it.each([{ Seconds: '{% -1 %}' }, { Seconds: '{% 1.5 %}' }, { Timestamp: 'tomorrow' }])(
    'Wait refuses %j',
    async (field) => {
      const record = await run(machine({ A: { Type: 'Wait', ...field, End: true } }));
      expect(record).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
    },
  );

  it('an execution has a time limit of its own', async () => {
    const definition = machine(
      { A: { Type: 'Wait', Seconds: 100, End: true } },
      { TimeoutSeconds: 60 },
    );
    const { engine, clock } = await bench(definition);
    await engine.start('t', '{}');
    clock.advance(60_000);
    expect(await engine.ended('t')).toMatchObject({ status: 'TIMED_OUT', error: 'States.Timeout' });
  });

  it('a loop without end ends at the quota of events', { timeout: 60_000 }, async () => {
    const record = await run(
      machine({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } }),
    );
    expect(record).toMatchObject({ status: 'FAILED', error: 'States.Runtime' });
  });

  it('an output beyond the quota fails the execution, and States.ALL does not take it', async () => {
    const record = await run(
      machine({
        A: task('f', { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'B' }], End: true }),
        B: { Type: 'Succeed' },
      }),
      { f: async () => 'x'.repeat(300_000) },
    );
    expect(record).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
  });
});
