import { expect, it } from 'vitest';
import { dayOf, wallClock } from '#web/view/clock.ts';

it('takes an instant for the day that clocks of the place show', () => {
  const day = (at: string) => dayOf(new Date(at), 'Europe/Stockholm');
  expect(day('2026-11-22T22:59:00Z')).toBe('2026-11-22');
  expect(day('2026-11-22T23:00:00Z')).toBe('2026-11-23');
  expect(day('2026-07-01T22:00:00Z')).toBe('2026-07-02');
});

it.each([
  ['en', '2026-11-22T13:05:09.900Z', '22 Nov 2026, 14:05:09 (UTC+1)'],
  ['sv', '2026-11-22T13:05:09.900Z', '22 nov. 2026 kl.\u00a014.05.09 (UTC+1)'],
  // The night in which clocks go back: both times are 02:30.
  ['en', '2026-10-25T00:30:00Z', '25 Oct 2026, 02:30:00 (UTC+2)'],
  ['en', '2026-10-25T01:30:00Z', '25 Oct 2026, 02:30:00 (UTC+1)'],
] as const)('tells an instant as evidence: %s %s', (language, at, words) => {
  const clock = wallClock(language, 'Europe/Stockholm', new Date('2026-11-22T14:00:00Z'));
  expect(clock.exact(at)).toBe(words);
});
