import { describe, expect, it } from 'vitest';
import { AccountHealth } from '#domain/channel/account-health.ts';
import type { AccountNotice } from '#domain/notify/account-notifier.ts';
import type { AccountAnswer } from '#domain/publish/publisher.ts';
import { checkAccounts } from '#steps/due/check-accounts.ts';
import { memoryHealths } from '#test/fakes/memory-healths.ts';
import { memoryWarnings } from '#test/fakes/memory-warnings.ts';
import { plan } from '#test/web/plan.ts';

const START = Date.parse('2026-11-28T09:00:00.000Z');
const MINUTE_MS = 60_000;

// A process dies at one of its calls: whoever waits for it waits for ever, and what is done stays done.
const createLife = () => {
  const dead = new Promise<never>(() => {});
  let { promise: death, resolve: die } = Promise.withResolvers<'died'>();
  let left = Number.POSITIVE_INFINITY;
  const step = async () => {
    left -= 1;
    if (left >= 0) return;
    die('died');
    await dead;
  };
  return {
    dieAfter: (steps: number) => {
      left = steps;
    },
    /** A call of a port: it may die before and after. */
    calling:
      <Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) =>
      async (...given: Given): Promise<Answer> => {
        await step();
        const answer = await work(...given);
        await step();
        return answer;
      },
    /** Lives until the work is done, or dies over it. */
    live: async (work: Promise<unknown>) => {
      const end = await Promise.race([death, work.then(() => 'done' as const)]);
      ({ promise: death, resolve: die } = Promise.withResolvers<'died'>());
      left = Number.POSITIVE_INFINITY;
      return end;
    },
  };
};

const world = (answer: () => Promise<AccountAnswer>) => {
  let now = START;
  const life = createLife();
  let asked = 0;
  const logged: string[] = [];
  const told: string[] = [];
  const mail = { fails: false, losesAnswers: false };
  const notify = async ({ id }: AccountNotice) => {
    if (mail.fails) throw new TypeError('no mail');
    told.push(id);
    if (mail.losesAnswers) throw new TypeError('no answer');
  };
  const { read, write } = memoryHealths();
  const accountHealths = { read: life.calling(read), write: life.calling(write) };
  const { take, noteSent } = memoryWarnings();
  const expiryWarnings = { take: life.calling(take), noteSent: life.calling(noteSent) };
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
    plan,
    accountNotifier: { notify: life.calling(notify) },
    expiryWarnings,
  };
  return {
    logged,
    told,
    mail,
    write,
    asked: () => asked,
    dieAfter: life.dieAfter,
    check: async (afterMs: number) => {
      now += afterMs;
      const end = await life.live(checkAccounts(deps));
      return end === 'died' ? end : read('mastodon');
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

const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

describe('what an account says of itself', () => {
  it('is kept: who is on a list', async () => {
    const recipients = { count: 3, unfitLines: [2] };
    const { check } = world(async () => ({ state: 'accepted', recipients }));
    expect(await check(0)).toMatchObject({ recipients });
  });

  it('is told 14, 7 and 1 days before it ends, once each, to who runs Talan', async () => {
    const { check, told } = world(async () => ({ state: 'accepted', expiresAt: '2026-12-24' }));
    // 15 days before: nothing is due.
    await check(11 * DAY_MS);
    expect(told).toEqual([]);
    for (let hour = 0; hour < 15 * 24; hour += 1) await check(HOUR_MS);
    const id = (days: number) => `mastodon-ends-2026-12-24-${days}-adam`;
    expect(told).toEqual([id(14), id(7), id(1)]);
  });

  it('is not told again of what everyone was told before each was noted', async () => {
    const { check, told, write } = world(async () => ({
      state: 'accepted',
      expiresAt: '2026-12-05',
    }));
    const at = new Date(START - HOUR_MS).toISOString();
    const warned = { expiresAt: '2026-12-05', days: 7 };
    const old = { works: true, since: at, checkedAt: at, expiresAt: '2026-12-05', warned };
    await write('mastodon', AccountHealth.parse(old));
    for (let day = 0; day < 6; day += 1) await check(day === 0 ? 0 : DAY_MS);
    expect(told).toEqual([]);
    await check(DAY_MS);
    expect(told).toEqual(['mastodon-ends-2026-12-05-1-adam']);
  });

  it('is told anew of a new day, and of none where it ends no more', async () => {
    let expiresAt: string | undefined = '2026-12-01';
    const { check, told } = world(async () => ({ state: 'accepted', expiresAt }));
    await check(0);
    expiresAt = '2026-12-02';
    await check(HOUR_MS);
    expiresAt = undefined;
    expect(await check(HOUR_MS)).not.toHaveProperty('expiresAt');
    expect(told).toEqual(['mastodon-ends-2026-12-01-7-adam', 'mastodon-ends-2026-12-02-7-adam']);
  });

  it('is told everyone, wherever a process dies, and twice only where it died with the mail out', async () => {
    let twice = 0;
    for (let steps = 0; ; steps += 1) {
      const { check, told, dieAfter } = world(async () => ({
        state: 'accepted',
        expiresAt: '2026-12-12',
      }));
      dieAfter(steps);
      const isDead = (await check(0)) === 'died';
      for (let hour = 0; hour < 15 * 24; hour += 1) await check(HOUR_MS);
      const all = [14, 7, 1].map((days) => `mastodon-ends-2026-12-12-${days}-adam`);
      expect(new Set(told)).toEqual(new Set(all));
      expect(told.length).toBeLessThanOrEqual(isDead ? 4 : 3);
      twice += told.length - 3;
      if (isDead) continue;
      expect(steps).toBeGreaterThan(6);
      break;
    }
    // After the mail, and while it is noted as sent.
    expect(twice).toBeLessThanOrEqual(2);
  });

  it('is told once more, an hour later, where nobody can tell whether the mail went out', async () => {
    const { check, told, mail } = world(async () => ({
      state: 'accepted',
      expiresAt: '2026-12-01',
    }));
    mail.losesAnswers = true;
    await check(0);
    mail.losesAnswers = false;
    for (let minute = 0; minute < 90; minute += 1) await check(MINUTE_MS);
    expect(told).toHaveLength(2);
  });

  it('is told at the next look where no mail goes out', async () => {
    const { check, told, mail } = world(async () => ({
      state: 'accepted',
      expiresAt: '2026-12-01',
    }));
    mail.fails = true;
    expect(await check(0)).toMatchObject({ works: true });
    mail.fails = false;
    await check(HOUR_MS);
    expect(told).toHaveLength(1);
  });
});
