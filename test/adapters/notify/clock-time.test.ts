import { expect, it } from 'vitest';
import { clockTime } from '#adapters/notify/clock-time.ts';

const settings = { timeZone: 'Europe/Stockholm', now: () => new Date('2026-11-29T17:57:00Z') };

it.each([
  ['2026-11-29T17:57:00Z', 'sön 18.57', 'Sun 18:57'],
  ['2026-12-05T22:59:00Z', 'lör 23.59', 'Sat 23:59'],
  // The same day of the week again.
  ['2026-12-05T23:00:00Z', '6 dec. 00.00', '6 Dec, 00:00'],
  ['2026-12-06T17:57:00Z', '6 dec. 18.57', '6 Dec, 18:57'],
  ['2026-11-22T23:00:00Z', 'mån 00.00', 'Mon 00:00'],
  ['2026-11-22T22:59:00Z', '22 nov. 23.59', '22 Nov, 23:59'],
])('writes %s so that the day is the only one', (at, sv, en) => {
  expect([clockTime(at, 'sv', settings), clockTime(at, 'en', settings)]).toEqual([sv, en]);
});
