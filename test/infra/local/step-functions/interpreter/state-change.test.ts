import { describe, expect, it } from 'vitest';
import { machine, outputOf, task, useEngines } from '../support.ts';

const { run } = useEngines();

describe('leaving a state', () => {
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
