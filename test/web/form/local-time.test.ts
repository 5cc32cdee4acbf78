import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLocalTime, toLocalTime } from '#web/form/local-time.ts';
import { wallClock } from '#web/view/clock.ts';

const zone = 'Europe/Stockholm';

describe('clock times in the time zone of the plan', () => {
  it.each([
    ['2026-07-01T12:00', '2026-07-01T10:00:00.000Z'],
    ['2026-12-01T12:00', '2026-12-01T11:00:00.000Z'],
    // Clocks go back at 03.00: 02.30 comes twice, the first one counts.
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    // With seconds, as some browsers send.
    ['2026-12-01T12:00:00', '2026-12-01T11:00:00.000Z'],
  ])('%s is %s', (local, instant) => {
    expect(fromLocalTime(local, zone)).toBe(instant);
  });

  it.each(['2026-03-29T02:30', '2026-02-30T12:00', '', 'now', '2026-12-01', '+12026-12-01T12:00'])(
    '%j is no time',
    (local) => {
      expect(fromLocalTime(local, zone)).toBeUndefined();
    },
  );

  it('comes back as it was shown, in any zone', () => {
    const zones = fc.constantFrom(
      zone,
      'UTC',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Apia',
    );
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, zones, (instant, timeZone) => {
        const shown = toLocalTime(instant, timeZone);
        const back = fromLocalTime(shown, timeZone);
        expect(back && toLocalTime(new Date(back), timeZone)).toBe(shown);
      }),
      { numRuns: 50 },
    );
  });

  it('is worded for people, with the date only when it is another day', () => {
    const now = new Date('2026-11-22T13:05:00Z');
    expect(wallClock('sv', zone, now).words('2026-11-22T13:20:00Z')).toBe('kl.\u00a014.20');
    expect(wallClock('en', zone, now).words('2026-11-22T13:20:00Z')).toBe('14:20');
    expect(wallClock('sv', zone, now).words('2026-11-23T13:20:00Z')).toBe(
      '23\u00a0nov. kl.\u00a014.20',
    );
    expect(wallClock('en', zone, now).words('2027-01-02T23:20:00Z')).toBe(
      '3\u00a0Jan\u00a02027, 00:20',
    );
  });
});
