import { expect, it } from 'vitest';
import { dayOf, wallClock } from '#web/view/clock.ts';

it('takes an instant for the day that clocks of the place show', () => {
  const day = (at: string) => dayOf(new Date(at), 'Europe/Stockholm');
  expect(day('2026-11-22T22:59:00Z')).toBe('2026-11-22');
  expect(day('2026-11-22T23:00:00Z')).toBe('2026-11-23');
  expect(day('2026-07-01T22:00:00Z')).toBe('2026-07-02');
});

it('keeps a clock time on one line', () => {
  const clock = wallClock('sv', 'Europe/Stockholm', new Date('2026-11-22T12:00:00Z'));
  expect(clock.words('2026-11-22T13:20:00Z')).toBe('kl.\u00a014.20');
});
