import { describe, expect, it } from 'vitest';
import { machine, useEngines } from '../support.ts';

const { bench, run } = useEngines();

describe('limits of an execution', () => {
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
});
