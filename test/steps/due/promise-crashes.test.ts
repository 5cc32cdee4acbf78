import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { resolve } from '#domain/incident/phases.ts';
import { isOutstanding, promisesWanted } from '#domain/incident/promises.ts';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { Decide, StateJournal } from '#domain/journal/journal.ts';
import type { Kind } from '#domain/kind/kind.ts';
import { appendReceipt } from '#domain/statement/append-receipt.ts';
import { isDelivered } from '#domain/statement/open-deliveries.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { ok } from '#domain/values/result.ts';
import { tellOfPromise } from '#steps/due/tell-of-promise.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import { publishing } from '#test/support/statement.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const START = Date.parse('2026-11-22T12:00:00.000Z');

class Killed extends Error {}

/** An incident and its statements; the process dies at any call of a port, before it or after. */
const createWorld = () => {
  let states = new Map<string, unknown>([['incident#i1', incident({ id: 'i1' })]]);
  let now = START;
  let callsLeft = Number.POSITIVE_INFINITY;
  const ends: string[] = [];
  const made: string[] = [];
  const sent: { id: string; at: number }[] = [];
  let kills = 0;
  const meet = () => {
    callsLeft -= 1;
    if (callsLeft >= 0) return;
    callsLeft = Number.POSITIVE_INFINITY;
    kills += 1;
    throw new Killed();
  };
  const calling = async <Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> => {
    meet();
    const answer = await work();
    meet();
    return answer;
  };
  const read = async (aggregate: { name: string }, id: string) =>
    states.get(`${aggregate.name}#${id}`) as never;
  const note = (event: { type: string; data?: unknown }) => {
    const { id } = Object(event.data);
    if (event.type === 'promise-ended') ends.push(id);
    if (event.type === 'promised') made.push(id);
  };
  // Several journals change at once or not at all, as one transaction writes them.
  const commit = async (by: string, parts: readonly unknown[]) => {
    const next = new Map(states);
    const events: never[] = [];
    for (const each of parts as ((use: unknown) => Promise<unknown>)[]) {
      const use = async (
        aggregate: Aggregate<never, never>,
        id: string,
        decide: Decide<never, never, never>,
      ) => {
        const key = `${aggregate.name}#${id}`;
        const decided = await decide(next.get(key) as never, read, async () => 0);
        if (!decided.ok) throw new TypeError('Nothing is refused here');
        let state = next.get(key);
        const meta = { by, at: new Date(now).toISOString() };
        for (const event of decided.value) state = aggregate.fold(state as never, event, meta);
        events.push(...decided.value);
        next.set(key, state);
      };
      await each(use);
    }
    states = next;
    for (const event of events) note(event);
    return ok(undefined);
  };
  const journal = {
    read: (aggregate: never, id: string) => calling(() => read(aggregate, id)),
    append: (aggregate: never, id: string, by: string, decide: never) =>
      calling(async () => {
        await commit(by, [(use: any) => use(aggregate, id, decide)]);
        return ok(await read(aggregate, id));
      }),
    appendAll: (by: string, parts: never[]) => calling(() => commit(by, parts)),
  } as unknown as StateJournal;
  const deps = {
    journal,
    plan: planWith(mandate()),
    log: { warn: () => {} },
    now: () => new Date(now),
    incidentNotifier: {
      notify: ({ id }: { id: string }) => calling(() => void sent.push({ id, at: now })),
    },
  };
  const current = () => states.get('incident#i1') as Incident;
  const surviving = async (work: () => Promise<unknown>) => {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof Killed) return false;
      throw error;
    }
  };
  return {
    ends,
    made,
    sent,
    current,
    kills: () => kills,
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    dieAfter: (calls: number | undefined) => {
      callsLeft = calls ?? Number.POSITIVE_INFINITY;
    },
    statement: (id: string, kind: Kind, nextUpdateAt: string | undefined) => {
      const { nextUpdateAt: _, ...rest } = publishing();
      const own = { ...rest, id, kind, incidentId: 'i1', deliveries: [] };
      states.set(`statement#${id}`, { ...own, ...(nextUpdateAt && { nextUpdateAt }) });
    },
    isOut: (id: string) =>
      (states.get(`statement#${id}`) as Statement).deliveries.some(isDelivered),
    publish: (id: string) =>
      surviving(() =>
        appendReceipt(journal, { id, by: 'talan', now: deps.now }, (statement) =>
          ok(
            statement?.deliveries.some(isDelivered)
              ? []
              : [receipt('newsroom', 'published', { url: 'https://news.example.org/a' })],
          ),
        ),
      ),
    /** What has fallen due by now, once each. */
    due: async () => {
      for (const { kind, key, at } of promisesWanted(current())) {
        if (Date.parse(at) > now || (kind !== 'promise-near' && kind !== 'promise-missed'))
          continue;
        const item = { kind, key, at, aggregate: 'incident', id: 'i1' };
        if (!(await surviving(() => tellOfPromise(deps, kind)(item)))) return;
      }
    },
    resolve: async () => {
      const moved = resolve(current(), []);
      if (moved.ok)
        await surviving(() => journal.append(incidentJournal, 'i1', 'karin', () => moved));
      return moved.ok;
    },
  };
};

type World = ReturnType<typeof createWorld>;

/** Each promise has one beginning and at most one end, and is told of as often as allowed. */
const expectOrder = (world: World) => {
  const { promises, phase } = world.current();
  expect(world.made).toEqual([...new Set(world.made)]);
  expect(world.ends).toEqual([...new Set(world.ends)]);
  for (const promise of promises) {
    const hasEnded = world.ends.includes(promise.id);
    expect(isOutstanding(promise)).toBe(!hasEnded);
    if (hasEnded && phase === 'active') expect(promise.endedBy).toBeDefined();
  }
  if (phase === 'resolved') expect(promises.filter(isOutstanding)).toEqual([]);
  const ids = new Set(world.sent.map(({ id }) => id));
  // The mail is known by its id, so that one sent again after a crash reaches nobody twice.
  for (const id of ids) {
    const times = world.sent.filter((each) => each.id === id).length;
    expect(times).toBeLessThanOrEqual(1 + world.kills());
  }
  const perReader = new Map<string, number>();
  for (const id of ids) {
    const [, about = '', reader = ''] = /^(.+-promise-(?:near|missed))-\d+-(.+)$/.exec(id) ?? [];
    const key = `${about} to ${reader}`;
    perReader.set(key, (perReader.get(key) ?? 0) + 1);
  }
  for (const [key, times] of perReader) {
    expect(times).toBeLessThanOrEqual(key.includes('promise-near') ? 1 : 3);
  }
};

const act = fc.record({
  minutes: fc.integer({ min: 0, max: 50 }),
  does: fc.constantFrom('say', 'say', 'due', 'due', 'resolve', 'away'),
  kind: fc.constantFrom<Kind>('holding', 'update', 'correction', 'distancing', 'lessons'),
  next: fc.option(fc.integer({ min: 5, max: 90 }), { nil: undefined }),
  dieAfter: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
});

describe('promises, killed at any moment', () => {
  it('have one end each, and are told of no more often than is allowed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 16 }), async (acts) => {
        const world = createWorld();
        for (const [index, { minutes, does, kind, next, dieAfter }] of acts.entries()) {
          // Away: nobody looks for hours, across several due times.
          world.pass(does === 'away' ? minutes * 10 * MINUTE_MS : minutes * MINUTE_MS);
          world.dieAfter(dieAfter);
          if (does === 'say' && world.current().phase === 'active') {
            const id = `s${index}`;
            // Time passes while it waits for its approval, so that what it promises may be over.
            const at =
              next === undefined
                ? undefined
                : new Date(world.now() + next * MINUTE_MS).toISOString();
            world.statement(id, kind, at);
            if (!(await world.publish(id))) {
              world.pass(MINUTE_MS);
              await world.publish(id);
            }
            expect(world.isOut(id)).toBe(true);
          }
          if (does === 'due') await world.due();
          if (does === 'resolve') await world.resolve();
          world.dieAfter(undefined);
          const { phase, promises } = world.current();
          if (phase === 'resolved' && promises.some(isOutstanding)) expect(phase).toBe('active');
        }
        // Back for good: what is outstanding is told of to the end, and an update ends it.
        for (let half = 0; half < 6; half += 1) {
          await world.due();
          world.pass(HOUR_MS / 2);
        }
        for (const { toldAt, ...promise } of world.current().promises.filter(isOutstanding)) {
          if (Date.parse(promise.dueAt) + 2 * HOUR_MS < world.now()) expect(toldAt).toHaveLength(3);
        }
        if (world.current().phase === 'active') {
          world.statement('last', 'update', undefined);
          await world.publish('last');
          expect(world.current().promises.filter(isOutstanding)).toEqual([]);
          expect(await world.resolve()).toBe(true);
        }
        expectOrder(world);
      }),
      { numRuns: 1_000 },
    );
  });

  it('floods nobody when it is back after several due times', async () => {
    const world = createWorld();
    world.statement('s1', 'holding', new Date(START + 20 * MINUTE_MS).toISOString());
    await world.publish('s1');
    world.statement('s2', 'distancing', new Date(START + 40 * MINUTE_MS).toISOString());
    world.pass(30 * MINUTE_MS);
    await world.publish('s2');
    world.pass(9 * HOUR_MS);
    await world.due();
    await world.due();
    const about = world.sent.map(({ id }) => id);
    expect(about.length).toBe(new Set(about).size);
    expect(about.every((id) => id.includes('-promise-missed-0-'))).toBe(true);
    expect(world.current().promises.map(({ toldAt }) => toldAt.length)).toEqual([1, 1]);
  });

  it('end by the time of the receipt, to the second', async () => {
    for (const [late, state] of [
      [0, 'kept'],
      [1_000, 'late'],
    ] as const) {
      const world = createWorld();
      world.statement('s1', 'holding', new Date(START + HOUR_MS).toISOString());
      await world.publish('s1');
      world.statement('s2', 'update', undefined);
      world.pass(HOUR_MS + late);
      await world.publish('s2');
      expect(world.current().promises).toMatchObject([{ state, endedBy: 's2' }]);
    }
  });
});
