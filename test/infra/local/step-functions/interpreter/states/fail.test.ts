import { describe, expect, it } from 'vitest';
import { machine, useEngines } from '../../support.ts';

const { run } = useEngines();

describe('Fail', () => {
  it('Fail gives error and cause, also evaluated', async () => {
    const record = await run(
      machine({ A: { Type: 'Fail', Error: 'Mine', Cause: "{% 'for ' & $states.input.why %}" } }),
      {},
      { why: 'x' },
    );
    expect(record).toMatchObject({ status: 'FAILED', error: 'Mine', cause: 'for x', output: null });
  });
});
