import { expect, it } from 'vitest';
import { everyMinute, regularly } from '#local/workflow/regularly.ts';
import { manualClock } from '#test/support/manual-clock.ts';

const MINUTE_MS = 60_000;
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('a sweep that fails is logged without its words, and the next one comes as ever', async () => {
  const clock = manualClock(new Date('2026-11-22T12:00:00Z'));
  const logged: unknown[] = [];
  let sweeps = 0;
  const log = { warn: (code: string, fields: object) => logged.push([code, fields]) };
  const stop = regularly({ clock, log }, everyMinute, async () => {
    sweeps += 1;
    if (sweeps === 1) throw new TypeError('with the words of a statement');
  });
  clock.advance(MINUTE_MS);
  await settled();
  const at = expect.stringMatching(/^regularly\.test\.ts:/);
  expect(logged).toEqual([['SWEEP_FAILED', { error: 'TypeError', at }]]);
  clock.advance(MINUTE_MS);
  await settled();
  expect(sweeps).toBe(2);
  stop();
  expect(clock.next()).toBeUndefined();
});

it('a sweep that is under way when it is stopped does not come again, and its failure is no news', async () => {
  const clock = manualClock(new Date('2026-11-22T12:00:00Z'));
  const work = Promise.withResolvers<void>();
  const logged: unknown[] = [];
  const log = { warn: (code: string) => logged.push(code) };
  const stop = regularly({ clock, log }, everyMinute, () => work.promise);
  clock.advance(MINUTE_MS);
  stop();
  work.reject(new TypeError('the database is gone'));
  await settled();
  expect(clock.next()).toBeUndefined();
  expect(logged).toEqual([]);
});
