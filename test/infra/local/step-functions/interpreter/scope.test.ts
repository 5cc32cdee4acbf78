import { describe, expect, it } from 'vitest';
import { machine, outputOf, START, useEngines } from '../support.ts';

const { run } = useEngines();

describe('the context object', () => {
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
});
