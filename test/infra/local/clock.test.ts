import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '#local/clock.ts';
import { manualClock } from '#test/support/manual-clock.ts';

const START = new Date('2026-11-22T09:00:00.000Z');
const at = (ms: number) => new Date(START.getTime() + ms);

describe('the manual clock', () => {
  it('fires what falls due, earliest first, each at its own time', () => {
    const clock = manualClock(START);
    const fired: string[] = [];
    const note = (name: string) => () =>
      fired.push(`${name} ${clock.now().getTime() - START.getTime()}`);
    clock.setTimer(at(20), note('b'));
    clock.setTimer(at(10), note('a'));
    clock.setTimer(at(50), note('later'));
    clock.setTimer(at(15), note('cancelled'))();
    clock.advance(30);
    expect(fired).toEqual(['a 10', 'b 20']);
    expect(clock.now()).toEqual(at(30));
    expect(clock.next()).toEqual(at(50));
  });

  it('fires an overdue timer after the caller has its cancel function', async () => {
    const clock = manualClock(START);
    const fire = vi.fn();
    const cancelled = vi.fn();
    clock.setTimer(at(-1), fire);
    clock.setTimer(at(-1), cancelled)();
    expect(fire).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(fire).toHaveBeenCalledOnce();
    expect(cancelled).not.toHaveBeenCalled();
  });
});

describe('the system clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: START });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('fires once, also beyond the 24.8 days of setTimeout', () => {
    const fire = vi.fn();
    const month = 31 * 24 * 3_600_000;
    systemClock().setTimer(at(month), fire);
    vi.advanceTimersByTime(month - 1);
    expect(fire).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fire).toHaveBeenCalledOnce();
  });

  it('notices that the machine slept', () => {
    const fire = vi.fn();
    systemClock().setTimer(at(7_200_000), fire);
    vi.advanceTimersByTime(1_000);
    vi.setSystemTime(at(7_200_000));
    vi.advanceTimersByTime(60_000);
    expect(fire).toHaveBeenCalledOnce();
  });

  it('can be cancelled at any time', () => {
    const fire = vi.fn();
    const cancel = systemClock().setTimer(at(120_000), fire);
    vi.advanceTimersByTime(90_000);
    cancel();
    vi.advanceTimersByTime(90_000);
    expect(fire).not.toHaveBeenCalled();
  });
});
