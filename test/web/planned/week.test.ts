import { describe, expect, it } from 'vitest';
import { chosenView, weekOf } from '#web/planned/week.ts';

const TODAY = '2026-11-22';

describe('a week', () => {
  it('begins on Monday, whatever day of it is asked for', () => {
    const week = weekOf('2026-11-23', TODAY);
    expect(week.days).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(weekOf('2026-11-29', TODAY)).toEqual(week);
    expect(week).toMatchObject({ before: '2026-11-16', after: '2026-11-30' });
  });

  it('has seven days also when clocks change and when the year does', () => {
    expect(weekOf('2026-10-25', TODAY).days.at(-1)).toBe('2026-10-25');
    expect(weekOf('2026-10-25', TODAY).after).toBe('2026-10-26');
    expect(weekOf('2026-12-31', TODAY).days.at(-1)).toBe('2027-01-03');
  });
});

describe('the weeks', () => {
  it.each(['before', 'after'] as const)('end a year %s this one', (way) => {
    const seen = [weekOf(TODAY, TODAY)];
    for (let next = seen[0]?.[way]; next && seen.length < 100; next = seen.at(-1)?.[way]) {
      seen.push(weekOf(next, TODAY));
    }
    expect(seen).toHaveLength(1 + 53);
  });

  it.each(['2030-01-01', '1990-01-01', '0000-01-01', '9999-12-31'])('%s is too far away', (day) => {
    expect(weekOf(day, TODAY)).toEqual(weekOf(TODAY, TODAY));
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
  ])('%j', (query, expected) => {
    expect(chosenView(query)).toEqual(expected);
  });
});
