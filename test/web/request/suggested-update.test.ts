import { describe, expect, it } from 'vitest';
import { toLocalTime } from '#web/form/local-time.ts';
import { suggestedUpdate } from '#web/request/suggested-update.ts';
import { plan as shared } from '../plan.ts';

const zone = shared.organisation.timeZone;
const plan = {
  ...shared,
  updateEvery: { 1: 'PT2H', 2: 'PT4H', 3: 'P1D' },
  quietHours: { 2: { from: '22:00', to: '07:00' }, 3: { from: '12:00', to: '14:00' } },
};
const incident = (severity: 1 | 2 | 3, ...dues: string[]) => ({
  severity,
  harm: [],
  promises: dues.map((dueAt, i) => ({
    ...{ id: `s${i}`, owner: 'karin', madeAt: '2026-11-22T12:00:00.000Z', dueAt },
    ...{ state: 'open' as const, isReminded: false, toldAt: [] },
  })),
});
const suggested = (severity: 1 | 2 | 3, now: string, of = plan): string =>
  toLocalTime(new Date(suggestedUpdate(of, incident(severity), new Date(now))), zone);

describe('the suggested time of the next update', () => {
  it('is on full five minutes', () => {
    expect(suggested(1, '2026-11-22T13:07:10Z')).toBe('2026-11-22T16:10');
  });

  it.each([
    ['at night', '2026-11-22T21:40:00Z', '2026-11-23T07:00'],
    ['late in the evening', '2026-11-22T16:30:00Z', '2026-11-22T21:30'],
    ['from ten', '2026-11-22T17:00:00Z', '2026-11-23T07:00'],
    ['after midnight', '2026-11-22T22:30:00Z', '2026-11-23T07:00'],
    ['at seven', '2026-11-23T02:00:00Z', '2026-11-23T07:00'],
    ['on the night when clocks go back', '2026-10-24T20:30:00Z', '2026-10-25T07:00'],
  ])('keeps the quiet hours of the severity: %s', (_, now, then) => {
    expect(suggested(2, now)).toBe(then);
  });

  it('keeps quiet hours within a day, and none where the severity has none', () => {
    expect(suggested(3, '2026-11-22T12:00:00Z')).toBe('2026-11-23T14:00');
    expect(suggested(1, '2026-11-22T21:40:00Z')).toBe('2026-11-23T00:40');
    const { quietHours: _, ...loud } = plan;
    expect(suggested(2, '2026-11-22T21:40:00Z', loud as never)).toBe('2026-11-23T02:40');
  });

  it('leaves nobody without a word overnight while life or health is in danger', () => {
    const now = new Date('2026-11-22T17:50:00Z');
    const next = suggestedUpdate(plan, { ...incident(2), harm: ['danger'] }, now);
    expect(toLocalTime(new Date(next), zone)).toBe('2026-11-22T22:50');
    expect(suggested(2, now.toISOString())).toBe('2026-11-23T07:00');
  });

  it('keeps what the public was promised, unless these words are what was promised', () => {
    const now = new Date('2026-11-22T13:00:00.000Z');
    const promised = incident(2, '2026-11-22T15:00:00.000Z');
    expect(suggestedUpdate(plan, promised, now)).toBe('2026-11-22T15:00:00.000Z');
    const soon = incident(2, '2026-11-22T13:30:00.000Z');
    expect(suggestedUpdate(plan, soon, now)).toBe('2026-11-22T17:00:00.000Z');
    const later = incident(2, '2026-11-22T19:00:00.000Z');
    expect(suggestedUpdate(plan, later, now)).toBe('2026-11-22T17:00:00.000Z');
  });

  it('counts instants, not what clocks show', () => {
    const hourly = { ...plan, updateEvery: { ...plan.updateEvery, 1: 'PT1H' } };
    // 02.12 for the first time that night; an hour later it is 02.12 again.
    const now = new Date('2026-10-25T00:12:00Z');
    expect(suggestedUpdate(hourly, incident(1), now)).toBe('2026-10-25T01:15:00.000Z');
  });
});
