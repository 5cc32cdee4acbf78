import { describe, expect, it } from 'vitest';
import { chosenView, weekOf } from '#web/planned/week.ts';

describe('a week', () => {
  it('begins on Monday, whatever day of it is asked for', () => {
    const week = weekOf('2026-11-23');
    expect(week.days).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(weekOf('2026-11-29')).toEqual(week);
    expect(week).toMatchObject({ before: '2026-11-16', after: '2026-11-30' });
  });

  it('has seven days also when clocks change and when the year does', () => {
    expect(weekOf('2026-10-25').days.at(-1)).toBe('2026-10-25');
    expect(weekOf('2026-10-25').after).toBe('2026-10-26');
    expect(weekOf('2026-12-31').days.at(-1)).toBe('2027-01-03');
  });
});

describe('what the address chooses', () => {
  it.each([
    [{}, { view: 'list' }],
    [{ view: 'week' }, { view: 'week' }],
    [
      { view: 'week', day: '2026-11-23' },
      { view: 'week', day: '2026-11-23' },
    ],
    [{ view: 'month', day: '<b>' }, { view: 'list' }],
    [{ view: 'week', day: '2026-02-30' }, { view: 'week' }],
    [{ view: 'week', day: '0000-01-01' }, { view: 'week' }],
  ])('%j', (query, expected) => {
    expect(chosenView(query)).toEqual(expected);
  });
});
