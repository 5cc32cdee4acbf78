import { expect, it } from 'vitest';
import { dayOf } from '#web/view/clock.ts';

it('takes an instant for the day that clocks of the place show', () => {
  const day = (at: string) => dayOf(new Date(at), 'Europe/Stockholm');
  expect(day('2026-11-22T22:59:00Z')).toBe('2026-11-22');
  expect(day('2026-11-22T23:00:00Z')).toBe('2026-11-23');
  expect(day('2026-07-01T22:00:00Z')).toBe('2026-07-02');
});
