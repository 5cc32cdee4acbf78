import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIN_MS, createScan, ScanState, scanFrom } from '#domain/volume/own-scan.ts';

const DAY_BINS = 288;
const start = Date.parse('2026-09-01T00:00:00.000Z');

/** Some four an hour by day, one an hour by night, the same each day. */
const everyday = (bin: number): number => {
  const hour = Math.floor((bin % DAY_BINS) / 12);
  const every = hour >= 7 && hour < 22 ? 3 : 12;
  return bin % every === 0 ? 1 : 0;
};

const watched = (days: number, timeZone = 'UTC') => {
  const state = scanFrom(start);
  const scan = createScan(timeZone);
  for (let bin = 0; bin < days * DAY_BINS; bin += 1) scan(state, everyday(bin));
  return { state, scan };
};

const noon = (state: ScanState, scan: ReturnType<typeof createScan>) => {
  for (let bin = 0; bin < 12 * 12; bin += 1) scan(state, everyday(bin));
};

describe('the detector', () => {
  it('is silent on an everyday fortnight, and knows what is usual', () => {
    const state = scanFrom(start);
    const scan = createScan('UTC');
    const above = Array.from({ length: 14 * DAY_BINS }, (_, bin) => scan(state, everyday(bin)));
    expect(above.filter(Boolean)).toEqual([]);
    noon(state, scan);
    const lastHour = state.recent.slice(-12).reduce((sum, [, usual]) => sum + usual, 0);
    expect(lastHour).toBeGreaterThan(2.5);
    expect(lastHour).toBeLessThan(5.5);
  });

  it('finds ten times the usual within the hour, and says how much', () => {
    const { state, scan } = watched(21);
    noon(state, scan);
    const found = Array.from({ length: 12 }, () => scan(state, 3)).find(Boolean);
    expect(found?.seen).toBeGreaterThan((found?.usual ?? 0) * 3);
    expect(found?.most).toBeLessThan(found?.seen ?? 0);
  });

  it('finds a sudden storm within a quarter of an hour', () => {
    const { state, scan } = watched(21);
    noon(state, scan);
    const found = Array.from({ length: 3 }, () => scan(state, 12)).findIndex(Boolean);
    expect(found).toBeGreaterThanOrEqual(0);
  });

  it('says nothing on its first day, whatever comes', () => {
    const state = scanFrom(start);
    const scan = createScan('UTC');
    const above = Array.from({ length: DAY_BINS }, (_, bin) => scan(state, bin === 200 ? 500 : 0));
    expect(above.filter(Boolean)).toEqual([]);
  });

  it('learns nothing of a crisis while it lasts', () => {
    const { state, scan } = watched(21);
    noon(state, scan);
    const before = structuredClone(state.usual.cells);
    const opened = Array.from({ length: 36 }, () => scan(state, 10)).findIndex(Boolean);
    expect(opened).toBeLessThan(3);
    const learned = state.usual.cells.map(({ sum }, cell) => sum - (before[cell]?.sum ?? 0));
    expect(Math.max(...learned)).toBeLessThan(3);
  });

  it('goes by the clocks of its time zone when they change', () => {
    const { state, scan } = watched(70, 'Europe/Stockholm');
    expect(new Date(state.next).toISOString() > '2026-10-25').toBe(true);
    expect(scan(state, 0)).toBeUndefined();
  });

  it('keeps its state as text without a change', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 20, maxLength: 60 }), (seen) => {
        const { state, scan } = watched(3);
        const kept = ScanState.parse(JSON.parse(JSON.stringify(state)));
        const other = createScan('UTC');
        expect(seen.map((n) => other(kept, n))).toEqual(seen.map((n) => scan(state, n)));
        expect(kept.next).toBe(start + (3 * DAY_BINS + seen.length) * BIN_MS);
      }),
      { numRuns: 10 },
    );
  });
});
