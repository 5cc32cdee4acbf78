import { describe, expect, it } from 'vitest';
import type { AccountAnswer } from '#domain/publish/publisher.ts';
import { checkAccounts } from '#steps/due/check-accounts.ts';
import { memoryHealths } from '#test/fakes/memory-healths.ts';

const START = Date.parse('2026-11-28T09:00:00.000Z');
const MINUTE_MS = 60_000;

const world = (answer: () => Promise<AccountAnswer>) => {
  let now = START;
  let asked = 0;
  const logged: string[] = [];
  const accountHealths = memoryHealths();
  const checkAccount = () => {
    asked += 1;
    return answer();
  };
  const deps = {
    accountHealths,
    chatTellers: async () => [],
    postKeepers: { mastodon: { checkAccount }, newsroom: {} },
    log: { warn: (code: string) => void logged.push(code) },
    metrics: { add: () => {} },
    now: () => new Date(now),
  };
  return {
    logged,
    asked: () => asked,
    check: async (afterMs: number) => {
      now += afterMs;
      await checkAccounts(deps);
      return accountHealths.read('mastodon');
    },
  };
};

describe('asking accounts whether they work', () => {
  it('happens once an hour', async () => {
    const { check, asked } = world(async () => ({ state: 'accepted' }));
    expect(await check(0)).toMatchObject({ works: true });
    await check(59 * MINUTE_MS);
    expect(asked()).toBe(1);
    await check(MINUTE_MS);
    expect(asked()).toBe(2);
  });

  it('notices an account that is not accepted any more, and says since when', async () => {
    let state: AccountAnswer['state'] = 'accepted';
    const { check, logged } = world(async () => ({ state }));
    await check(0);
    state = 'refused';
    const since = new Date(START + 60 * MINUTE_MS).toISOString();
    expect(await check(60 * MINUTE_MS)).toMatchObject({ works: false, since });
    expect(await check(60 * MINUTE_MS)).toMatchObject({ works: false, since });
    expect(logged).toEqual(['ACCOUNT_REFUSED', 'ACCOUNT_REFUSED']);
  });

  it('knows nothing of a channel that does not answer, and asks again in a minute', async () => {
    const { check, asked } = world(async () => ({ state: 'unknown' }));
    expect(await check(0)).toBeUndefined();
    await check(MINUTE_MS);
    expect(asked()).toBe(2);
  });

  it('holds up nothing when it breaks', async () => {
    const { check, logged } = world(() => Promise.reject(new TypeError('x')));
    expect(await check(0)).toBeUndefined();
    expect(logged).toEqual(['ACCOUNT_UNCHECKED']);
  });
});
