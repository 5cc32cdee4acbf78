import { describe, expect, it } from 'vitest';
import { isQuiet, pausesWith } from '#domain/source/quiet.ts';

const HOUR_MS = 60 * 60_000;
const START = Date.UTC(2026, 10, 2);
const at = (hours: number) => new Date(START + hours * HOUR_MS);

type Heard = Parameters<typeof isQuiet>[0];

/** What is known of a source that brought something new at these hours. */
const heardAt = (hours: readonly number[]): Heard =>
  hours.reduce<Heard>(
    (state, hour) => ({
      pauses: pausesWith(state, at(hour)),
      heardAt: at(hour).toISOString(),
    }),
    { pauses: undefined, heardAt: undefined },
  );

// Something each half hour from 6 in the morning until 22.
const daily = (days: number): number[] =>
  Array.from({ length: days }, (_, day) =>
    Array.from({ length: 33 }, (_each, half) => 24 * day + 6 + half / 2),
  ).flat();

describe('a source that usually brings something', () => {
  it('is quiet when it brings nothing for much longer than in any night', () => {
    const state = heardAt(daily(14));
    const last = 24 * 13 + 22;
    expect(isQuiet(state, at(last + 8))).toBe(false);
    expect(isQuiet(state, at(last + 11.5))).toBe(false);
    expect(isQuiet(state, at(last + 12.5))).toBe(true);
  });

  it('is quiet after six hours at the earliest, day and night', () => {
    const state = heardAt(Array.from({ length: 24 * 14 }, (_, hour) => hour));
    const last = 24 * 14 - 1;
    expect([isQuiet(state, at(last + 5.9)), isQuiet(state, at(last + 6))]).toEqual([false, true]);
  });

  it('is not known to be quiet in its first week', () => {
    expect(isQuiet(heardAt(daily(6)), at(24 * 5 + 22 + 40))).toBe(false);
  });

  it('is never quiet where it brings something once in two days', () => {
    const state = heardAt(Array.from({ length: 20 }, (_, n) => 48 * n));
    expect(isQuiet(state, at(48 * 19 + 400))).toBe(false);
  });

  it('forgets a long pause by and by', () => {
    const state = heardAt([...daily(7), 24 * 10, ...daily(49).filter((hour) => hour > 24 * 10)]);
    expect(isQuiet(state, at(24 * 48 + 22 + 18))).toBe(true);
  });
});
