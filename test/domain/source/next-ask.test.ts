import { describe, expect, it } from 'vitest';
import { afterAsking, isToBeAsked } from '#domain/source/next-ask.ts';
import type { Asked, SourceState } from '#domain/source/source.ts';

const at = (minutes: number, seconds = 0) => new Date(Date.UTC(2026, 10, 28, 12, minutes, seconds));
const brought: Asked = { state: 'brought', said: [], memory: { etag: '"1"', known: ['a'] } };
const failed = (retryAt?: string): Asked => ({ state: 'failed', why: 'failed', retryAt });
const random = () => 1;

const stateAfter = (asks: readonly Asked[], now = at(0)): SourceState | undefined =>
  asks.reduce<SourceState | undefined>(
    (before, asked) => afterAsking(before, asked, { isNew: false, now, random }),
    undefined,
  );

const pauses = (asks: readonly Asked[]) =>
  (Date.parse(stateAfter(asks)!.nextAt) - at(0).getTime()) / 60_000;

describe('when a source is asked', () => {
  it('is asked every minute, by a schedule that is not exact', () => {
    expect(isToBeAsked(undefined, at(0))).toBe(true);
    const state = stateAfter([brought]);
    expect(isToBeAsked(state, at(0, 45))).toBe(false);
    expect(isToBeAsked(state, at(0, 55))).toBe(true);
  });

  it('is asked half as often after each failure, a quarter of an hour apart at most', () => {
    const failures = (count: number) => Array.from({ length: count }, () => failed());
    expect([1, 2, 3, 4, 20].map((count) => pauses(failures(count)))).toEqual([2, 4, 8, 15, 15]);
    expect(pauses([...failures(5), brought])).toBe(1);
  });

  it('is asked at moments that chance spreads', () => {
    const state = afterAsking(undefined, failed(), { isNew: false, now: at(0), random: () => 0 });
    expect(state.nextAt).toBe(at(1).toISOString());
  });

  it('is left alone as long as it asks for, six hours at most', () => {
    expect(pauses([failed(at(30).toISOString())])).toBe(30);
    expect(pauses([failed('2030-01-01T00:00:00.000Z')])).toBe(360);
    expect(pauses([failed(at(-30).toISOString())])).toBe(2);
    expect(pauses([failed('nonsense')])).toBe(2);
  });

  it('keeps what it knew while it fails, and since when it has answered', () => {
    expect(stateAfter([brought, failed()], at(1))).toMatchObject({
      memory: { etag: '"1"', known: ['a'] },
      answeredAt: at(1).toISOString(),
      failures: 1,
      why: 'failed',
    });
  });
});
