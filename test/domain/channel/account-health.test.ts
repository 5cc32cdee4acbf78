import { describe, expect, it } from 'vitest';
import { afterSign, isToBeAsked } from '#domain/channel/account-health.ts';

const NINE = new Date('2026-11-28T09:00:00.000Z');
const TEN = new Date('2026-11-28T10:00:00.000Z');

describe('the health of an account', () => {
  it('says since when it works or fails, and keeps when it posted last', () => {
    const posted = afterSign(undefined, 'posted', NINE);
    const at = NINE.toISOString();
    expect(posted).toEqual({ works: true, since: at, checkedAt: at, postedAt: at });
    const later = TEN.toISOString();
    expect(afterSign(posted, 'accepted', TEN)).toEqual({ ...posted, checkedAt: later });
    const refused = { works: false, since: later, checkedAt: later, postedAt: at };
    expect(afterSign(posted, 'refused', TEN)).toEqual(refused);
  });

  it('is asked for once an hour', () => {
    expect(isToBeAsked(undefined, NINE)).toBe(true);
    const health = afterSign(undefined, 'accepted', NINE);
    expect(isToBeAsked(health, new Date(TEN.getTime() - 1))).toBe(false);
    expect(isToBeAsked(health, TEN)).toBe(true);
  });
});
