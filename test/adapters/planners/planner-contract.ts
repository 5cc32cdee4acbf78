import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Planner, PostToFreeze } from '#domain/planned/planner.ts';
import { type FaultProxy, openFaultProxy, type Refusals } from '../../fakes/fault-proxy.ts';
import type { Fault } from '../channels/publisher-contract.ts';

/** Another planner on this machine, which remembers. */
export interface PlannerServer {
  url: string;
  /** It says that it has done what it was asked, and has not. */
  lies: { on: boolean };
  plan(ref: string, text: string, at: Date): void;
  /** Publishes what is due. */
  runWorker(): void;
  /** The ids of what would still go out by itself. */
  pending(): string[];
  /** The ids, or words, of what went out. */
  out(): string[];
  empty(): void;
  close(): Promise<void>;
}

interface Stand {
  open(time: { now: () => number; token: string }): Promise<PlannerServer>;
  create(deps: { server: string; token: string; now: () => Date; callMs: number }): Planner;
  refusals(now: () => number): Refusals;
}

const TOKEN = 'token';
const START = Date.parse('2026-11-22T12:00:00.000Z');
const MINUTE = 60_000;
// So long that no request of a busy machine is cut off.
const CALL_MS = 4_000;
const SHORT_CALL_MS = 300;

const faults: readonly (Fault | 'none')[] = [
  ...(['none', 'none', 'cut-before', 'cut-after', 'error-after', 'html-after'] as const),
  ...(['limit', 'limit-with-time', 'expired', 'revoked', 'refused'] as const),
];

/** What every planner must hold to, against a server behind a proxy that lets requests meet faults. */
export const plannerContract = (name: string, stand: Stand): void => {
  let now = START;
  let server: PlannerServer;
  let proxy: FaultProxy;
  const time = { now: () => now, token: TOKEN };
  beforeAll(async () => {
    server = await stand.open(time);
    proxy = await openFaultProxy(
      server.url,
      stand.refusals(() => now),
    );
  });
  afterAll(async () => {
    await proxy.close();
    await server.close();
  });
  beforeEach(() => {
    now = START;
    server.empty();
    server.lies.on = false;
    proxy.meet([]);
    proxy.meetAlways(undefined);
  });
  const planner = (callMs = CALL_MS, token = TOKEN) =>
    stand.create({ server: proxy.url, token, now: () => new Date(now), callMs });
  const inMinutes = (minutes: number) => new Date(START + minutes * MINUTE);
  const plan = (ref: string, minutes: number): PostToFreeze => {
    const post = { ref, at: inMinutes(minutes).toISOString(), text: `Inlägg ${ref}`, copy: '{}' };
    server.plan(ref, post.text, inMinutes(minutes));
    return post;
  };
  const outcomesOf = async (posts: PostToFreeze[], asked = planner()) =>
    Object.fromEntries((await asked.freeze(posts)).outcomes);

  describe(`what is planned in ${name}`, () => {
    it('is listed whole, over all pages', async () => {
      for (let i = 1; i <= 95; i += 1) plan(String(i), 10 + i);
      const listing = await planner().list();
      const posts = listing.state === 'listed' ? listing.posts : [];
      expect(posts).toHaveLength(95);
      expect(posts.find(({ ref }) => ref === '7')).toMatchObject({
        text: 'Inlägg 7',
        channel: 'mastodon',
        at: inMinutes(17).toISOString(),
        url: expect.stringMatching(/^https?:/),
        copy: expect.stringContaining('Inlägg 7'),
      });
    });

    it('does not go out once it is frozen, also when that is asked for twice', async () => {
      const posts = [plan('1', 2), plan('2', 30)];
      expect(await outcomesOf(posts)).toEqual({ 1: 'frozen', 2: 'frozen' });
      expect(await outcomesOf(posts)).toEqual({ 1: 'frozen', 2: 'frozen' });
      now = START + 40 * MINUTE;
      server.runWorker();
      expect(server.out()).toEqual([]);
      const listing = await planner().list();
      expect(listing).toEqual({ state: 'listed', posts: [] });
    });

    it('has gone out where it was too late', async () => {
      const posts = [plan('1', 1), plan('2', 30)];
      now = START + 2 * MINUTE;
      server.runWorker();
      expect(await outcomesOf(posts)).toEqual({ 1: 'gone-out', 2: 'frozen' });
      expect(server.out()).toHaveLength(1);
    });

    it('is read back: what is only said to be stopped is still planned', async () => {
      server.lies.on = true;
      expect(await outcomesOf([plan('1', 30)])).toEqual({ 1: 'still-planned' });
      expect(server.pending()).toEqual(['1']);
    });

    it('is unread, and never frozen, where the account is refused', async () => {
      const posts = [plan('1', 30)];
      const refused = planner(CALL_MS, 'revoked');
      expect(await refused.list()).toEqual({ state: 'unread' });
      expect(await outcomesOf(posts, refused)).toEqual({ 1: 'unknown' });
      expect(server.pending()).toEqual(['1']);
    });

    it.each(['limit', 'limit-with-time'] as const)(
      'is left for later where too much was asked for (%s), with the time',
      async (fault) => {
        const posts = [plan('1', 30), plan('2', 40)];
        proxy.meetAlways(fault);
        const listing = await planner().list();
        expect(listing.state).toBe('limit');
        const { outcomes, askAgainAt = '' } = await planner().freeze(posts);
        expect([...outcomes.values()]).not.toContain('frozen');
        expect(new Date(askAgainAt).getTime()).toBeGreaterThan(now);
        expect(new Date(askAgainAt).getTime()).toBeLessThanOrEqual(now + 20 * MINUTE);
      },
    );

    it('is unknown where no answer comes, and that is said in time', async () => {
      const posts = [plan('1', 30), plan('2', 40)];
      proxy.meetAlways('hang-after');
      const before = proxy.requests();
      expect(await planner(SHORT_CALL_MS).list()).toEqual({ state: 'unread' });
      const outcomes = await outcomesOf(posts, planner(SHORT_CALL_MS));
      expect(Object.values(outcomes)).not.toContain('frozen');
      // Each is given up after the time of one call.
      expect(proxy.requests() - before).toBeLessThanOrEqual(8);
      proxy.meetAlways(undefined);
      expect(await outcomesOf(posts)).toEqual({ 1: 'frozen', 2: 'frozen' });
    });

    it('is frozen at last, and nothing is said that is not so, whatever requests meet', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(fc.constantFrom(...faults), { maxLength: 6 }), { maxLength: 3 }),
          fc.integer({ min: 0, max: 40 }),
          async (rounds, late) => {
            now = START;
            server.empty();
            const posts = [plan('1', 10), plan('2', 30)];
            for (const round of rounds) {
              proxy.meet(round);
              const outcomes = await outcomesOf(posts);
              for (const [ref, outcome] of Object.entries(outcomes)) {
                if (outcome === 'frozen') expect(server.pending()).not.toContain(ref);
                if (outcome === 'gone-out') expect(server.out().join()).toContain(ref);
              }
              now = START + late * MINUTE;
              server.runWorker();
            }
            proxy.meet([]);
            await outcomesOf(posts);
            expect(server.pending()).toEqual([]);
          },
        ),
        { numRuns: 12 },
      );
    });
  });
};
