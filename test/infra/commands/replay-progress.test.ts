import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginning, progressWords, telling } from '#infra/commands/replay-progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a replay says what it does, and how long it takes', () => {
  const words = beginning(213, 125_400, 60, 'http://localhost:3000');
  expect(words).toContain('Sending 213 mentions to http://localhost:3000: that takes 2 min 5 s');
  expect(progressWords({ sent: 12, total: 213, leftMs: 59_400 })).toBe(
    '12 of 213 sent, 59 s to go',
  );
  expect(progressWords({ sent: 213, total: 213, leftMs: -20 })).toBe('213 of 213 sent, 0 s to go');
});

it.each(['ends', 'fails'])(
  'it says how far it is while it waits, and no more once it %s',
  async (how) => {
    let told = 0;
    const end = Promise.withResolvers<string>();
    const tell = () => {
      told += 1;
    };
    const done = telling(() => end.promise, tell, 5_000).catch(() => 'failed');
    await vi.advanceTimersByTimeAsync(16_000);
    expect(told).toBe(3);
    if (how === 'ends') end.resolve('done');
    else end.reject(new Error('No answer'));
    expect(await done).toBe(how === 'ends' ? 'done' : 'failed');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toBe(3);
  },
);
