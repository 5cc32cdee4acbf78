import { describe, expect, it } from 'vitest';
import { DefinitionRefused, loadMachine } from '#local/step-functions/definition/load.ts';
import { machine, task } from '../support.ts';

const refusal = (definition: unknown): string => {
  try {
    loadMachine(definition);
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionRefused);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('the definition was accepted');
};

const end = { Type: 'Succeed' };

describe('what the local engine refuses to load, naming state and field', () => {
  it.each([
    [
      'a field of another query language',
      machine({ A: { Type: 'Pass', InputPath: '$', End: true } }),
      ['States.A', 'InputPath'],
    ],
    [
      'a state type that it does not know',
      machine({ A: { Type: 'Parallel', Branches: [] } }),
      ['States.A.Type', 'not supported'],
    ],
    [
      'an unknown top-level field',
      machine({ A: end }, { TracingConfiguration: {} }),
      ['TracingConf'],
    ],
    [
      'another query language',
      { ...machine({ A: end }), QueryLanguage: 'JSONPath' },
      ['QueryLanguage'],
    ],
    [
      'another service',
      machine({ A: task('f', { Resource: 'arn:aws:states:::sqs:sendMessage', End: true }) }),
      ['States.A.Resource'],
    ],
    [
      'another argument of Invoke',
      machine({
        A: task('f', { Arguments: { FunctionName: 'f', Payload: 1, Qualifier: '1' }, End: true }),
      }),
      ['States.A.Arguments', 'Qualifier'],
    ],
    [
      'a field in a retrier',
      machine({ A: task('f', { Retry: [{ ErrorEquals: ['States.ALL'], Delay: 1 }], End: true }) }),
      ['States.A.Retry.0', 'Delay'],
    ],
    [
      'a field in a catcher',
      machine({
        A: task('f', { Catch: [{ ErrorEquals: ['E'], Next: 'B', ResultPath: '$.e' }], End: true }),
        B: end,
      }),
      ['States.A.Catch.0', 'ResultPath'],
    ],
    [
      'a distributed Map',
      machine({
        A: {
          Type: 'Map',
          End: true,
          ItemProcessor: {
            ProcessorConfig: { Mode: 'DISTRIBUTED' },
            StartAt: 'B',
            States: { B: end },
          },
        },
      }),
      ['States.A.ItemProcessor.ProcessorConfig.Mode'],
    ],
    [
      'a field inside a Map',
      machine({
        A: {
          Type: 'Map',
          End: true,
          ItemProcessor: { StartAt: 'B', States: { B: { ...end, ResultPath: '$' } } },
        },
      }),
      ['States.A.ItemProcessor.States.B', 'ResultPath'],
    ],
    [
      'a variable of an outer scope assigned in a Map',
      machine({
        A: {
          Type: 'Map',
          End: true,
          Assign: { x: 1 },
          ItemProcessor: {
            StartAt: 'B',
            States: { B: { Type: 'Pass', Assign: { x: 2 }, End: true } },
          },
        },
      }),
      ['x is an outer variable'],
    ],
    [
      'a wildcard that does not stand last',
      machine({
        A: task('f', {
          Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['E'] }],
          End: true,
        }),
      }),
      ['States.A.Retry.0', 'alone and last'],
    ],
    [
      'a misspelt reserved error',
      machine({
        A: task('f', { Catch: [{ ErrorEquals: ['States.TimeOut'], Next: 'B' }], End: true }),
        B: end,
      }),
      ['States.A.Catch.0', 'States.TimeOut'],
    ],
    ['a missing Next', machine({ A: { Type: 'Pass', Next: 'Nowhere' } }), ['States.A', 'Nowhere']],
    ['a missing start', { ...machine({ A: end }), StartAt: 'Nowhere' }, ['StartAt', 'Nowhere']],
    ['neither Next nor End', machine({ A: { Type: 'Pass' } }), ['States.A', 'Next or End']],
    [
      'both Seconds and Timestamp',
      machine({
        A: { Type: 'Wait', Seconds: 1, Timestamp: '2026-01-01T00:00:00Z', End: true },
      }),
      ['States.A', 'Seconds or Timestamp'],
    ],
    [
      'an expression that does not compile',
      machine({ A: { Type: 'Pass', Output: { a: ['{% 1 + %}'] }, End: true } }),
      ['States.A.Output.a.0'],
    ],
    [
      'half a delimiter',
      machine({ A: { Type: 'Pass', Output: ' {% 1 %}', End: true } }),
      ['States.A.Output', 'must begin with {%'],
    ],
  ])('%s', (_, definition, words) => {
    const message = refusal(definition);
    for (const word of words) expect(message).toContain(word);
  });

  it('lists every problem at once', () => {
    const message = refusal(
      machine({ A: { Type: 'Pass', Next: 'X' }, B: { Type: 'Pass', Next: 'Y' } }),
    );
    expect(message).toContain('no state X');
    expect(message).toContain('no state Y');
  });
});
