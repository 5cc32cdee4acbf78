import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRetry, retryDelayMs } from '#local/step-functions/interpreter/retry.ts';

const retrier = {
  ErrorEquals: ['States.ALL'],
  IntervalSeconds: 2,
  MaxAttempts: 3,
  BackoffRate: 2,
  JitterStrategy: 'NONE' as const,
};

describe('retry', () => {
  it('doubles the interval up to the longest delay', () => {
    const delays = [0, 1, 2, 3].map((used) =>
      retryDelayMs({ ...retrier, MaxDelaySeconds: 10 }, used, () => 0.9),
    );
    expect(delays).toEqual([2_000, 4_000, 8_000, 10_000]);
  });

  it('never waits longer than backoff and maximum, with jitter from nothing to all of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.option(fc.integer({ min: 1, max: 31_622_400 }), { nil: undefined }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (IntervalSeconds, used, BackoffRate, MaxDelaySeconds, chance) => {
          const base = { ...retrier, IntervalSeconds, BackoffRate, MaxDelaySeconds };
          const full = retryDelayMs(base, used, () => chance);
          const jittered = retryDelayMs({ ...base, JitterStrategy: 'FULL' }, used, () => chance);
          expect(full).toBeLessThanOrEqual((MaxDelaySeconds ?? 31_622_400) * 1000);
          expect(full).toBeGreaterThanOrEqual(
            Math.min(IntervalSeconds, MaxDelaySeconds ?? 1000) * 1000,
          );
          expect(jittered).toBe(Math.round(full * chance));
          expect(new Date(Date.now() + full).getTime()).not.toBeNaN();
        },
      ),
    );
  });

  it('lets the first retrier that matches the error decide alone', () => {
    const retriers = [
      { ...retrier, ErrorEquals: ['A'], MaxAttempts: 1 },
      { ...retrier, IntervalSeconds: 7 },
    ];
    const decide = (attempts: number[], error: string) =>
      decideRetry(retriers, attempts, error, () => 0.5);
    expect(decide([], 'A')).toEqual({ retrier: 0, delayMs: 2_000 });
    expect(decide([1], 'A')).toBeUndefined();
    expect(decide([1], 'B')).toEqual({ retrier: 1, delayMs: 7_000 });
    expect(decide([1, 3], 'B')).toBeUndefined();
  });
});
