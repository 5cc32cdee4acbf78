import { expect, it } from 'vitest';
import { dateFormat } from '#domain/values/date-format.ts';

it('keeps a format, and tells formats apart by locale, zone and style', () => {
  const utc = dateFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short' });
  expect(dateFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'short' })).toBe(utc);
  const others = [
    dateFormat('en-GB', { timeZone: 'UTC', dateStyle: 'short' }),
    dateFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' }),
    dateFormat('sv-SE', { timeZone: 'UTC', dateStyle: 'long' }),
  ];
  const at = new Date('2026-11-22T20:00:00Z');
  expect([utc, ...others].map((format) => format.format(at))).toEqual([
    '2026-11-22',
    '22/11/2026',
    '2026-11-23',
    '22 november 2026',
  ]);
});

it('refuses a zone that there is not', () => {
  expect(() => dateFormat('sv-SE', { timeZone: 'Nowhere/Town' })).toThrow(RangeError);
});
