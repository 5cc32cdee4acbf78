import { describe, expect, it } from 'vitest';
import { machine, START, useEngines } from '../../support.ts';

const { bench, run } = useEngines();

describe('Wait', () => {
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
});
