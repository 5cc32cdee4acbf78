import { describe, expect, it } from 'vitest';
import { machine, outputOf, useEngines } from '../../support.ts';

const { run } = useEngines();

describe('Choice', () => {
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
});
