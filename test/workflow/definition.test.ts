import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { loadMachine } from '#local/step-functions/definition/load.ts';
import { readDefinition } from '#local/workflow/workflow-engine.ts';
import { definedStates } from '#test/support/workflow-history.ts';

const tasks = definedStates().filter(([, { Type }]) => Type === 'Task');

describe('the definition', () => {
  it('is valid for asl-validator', () => {
    expect(aslValidator(readDefinition())).toMatchObject({ isValid: true, errors: [] });
  });

  it('is valid for the local engine', () => {
    expect(() => loadMachine(readDefinition())).not.toThrow();
  });

  it('has the tasks of the design', () => {
    expect(tasks.map(([name]) => name)).toEqual([
      'route',
      'draft',
      'check-tone',
      'ask-approval',
      'publish-channel',
      'record-outcome',
    ]);
  });

  it.each(tasks)('%s has a time-out and retries with jitter', (_, { TimeoutSeconds, Retry }) => {
    expect(TimeoutSeconds).toBeDefined();
    expect(Retry).toEqual([
      expect.objectContaining({
        JitterStrategy: 'FULL',
        BackoffRate: 2,
        MaxDelaySeconds: expect.any(Number),
      }),
    ]);
  });

  // record-outcome is where every catch leads: what it can't record, the sweep finds.
  it.each(tasks.filter(([name]) => name !== 'record-outcome'))(
    '%s catches everything',
    (_, { Catch }) => {
      expect(Catch?.at(-1)?.ErrorEquals).toEqual(['States.ALL']);
    },
  );

  it('carries ids and times, never words: every payload is made of these', () => {
    const payloads = tasks.map(([, { Arguments }]) => Object.keys(Object(Arguments).Payload));
    expect(new Set(payloads.flat())).toEqual(
      new Set(['statementId', 'taskToken', 'version', 'round', 'channel', 'since', 'run', 'error']),
    );
  });
});
