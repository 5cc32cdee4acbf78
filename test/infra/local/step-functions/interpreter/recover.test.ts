import { describe, expect, it } from 'vitest';
import { entered, machine, outputOf, START, task, useEngines } from '../support.ts';

const { bench, run } = useEngines();
const done = { Type: 'Succeed' };

class PublishRefused extends Error {
  override readonly name = 'PublishRefused';
}

describe('Retry', () => {
  const flaky = (failures: number) => {
    const calls: number[] = [];
    const f = async (payload: unknown) => {
      calls.push(calls.length);
      if (calls.length <= failures) throw new PublishRefused(`try ${calls.length}`);
      return payload;
    };
    return { calls, f };
  };

  const retrying = (retrier: object) =>
    machine({
      A: task('f', {
        Arguments: { FunctionName: 'f', Payload: '{% $states.context.State.RetryCount %}' },
        Retry: [{ ErrorEquals: ['States.ALL'], ...retrier }],
        Catch: [{ ErrorEquals: ['States.ALL'], Output: 'caught', Next: 'B' }],
        End: true,
      }),
      B: done,
    });

  it('waits by interval, rate and longest delay, and counts retries in the context', async () => {
    const { calls, f } = flaky(3);
    const definition = retrying({ IntervalSeconds: 10, BackoffRate: 3, MaxDelaySeconds: 40 });
    const { engine, clock, store } = await bench(definition, { f });
    await engine.start('r', '{}');
    const delays: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      await engine.quiet();
      const due = clock.next() ?? START;
      delays.push(due.getTime() - clock.now().getTime());
      clock.advance(delays[i] ?? 0);
    }
    expect(delays).toEqual([10_000, 30_000, 40_000]);
    expect(outputOf(await engine.ended('r'))).toBe(3);
    expect(calls).toHaveLength(4);
    expect(await entered({ store }, 'r')).toEqual(['A']);
  });

  it('FULL jitter takes the part of the delay that chance says', async () => {
    const { f } = flaky(1);
    const definition = retrying({ IntervalSeconds: 10, JitterStrategy: 'FULL' });
    const { engine, clock } = await bench(definition, { f }, { random: () => 0.25 });
    await engine.start('j', '{}');
    await engine.quiet();
    expect(clock.next()).toEqual(new Date(START.getTime() + 2_500));
    clock.advance(2_500);
    expect(outputOf(await engine.ended('j'))).toBe(1);
  });

  it('catches when the attempts are used up; none at all with MaxAttempts 0', async () => {
    const none = flaky(9);
    expect(outputOf(await run(retrying({ MaxAttempts: 0 }), { f: none.f }))).toBe('caught');
    expect(none.calls).toHaveLength(1);
    const one = flaky(9);
    const { engine, clock } = await bench(retrying({ MaxAttempts: 1 }), { f: one.f });
    await engine.start('m', '{}');
    await engine.quiet();
    clock.advance(1_000);
    expect(outputOf(await engine.ended('m'))).toBe('caught');
    expect(one.calls).toHaveLength(2);
  });
});
