import fc from 'fast-check';
import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { Journal } from '#domain/journal/journal.ts';
import type { Publisher } from '#domain/publish/publisher.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { functionSeconds } from '#domain/workflow/time-limits.ts';
import { publish } from '#steps/publish.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { flakyChannel, lookFaults, type Nature, postFaults } from '#test/support/flaky-channel.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';
import { memoryJournal } from '#test/web/memory-journal.ts';
import { rules } from '#test/web/rules.ts';

class Died extends Error {}

const asked = build.awaiting();
const approved = build.step(asked, build.decidedTo(asked, 'approve'), { by: 'spokesperson' });
const plan = planWith(mandate());

/** An approved statement that an earlier run has left at a moment so. */
const leftAs = (state: 'waiting' | 'failed'): Statement => {
  const at = { at: build.minutes(5).toISOString() };
  const tried = build.step(approved, { type: 'intended', data: { channel: 'x' } }, at);
  return build.step(tried, { type: 'receipt', data: { channel: 'x', state } }, at);
};
const beginnings = [approved, leftAs('waiting'), leftAs('failed')];

/** A journal that begins with a statement and its incident. */
const journalWith = async (now: () => Date, beginning: Statement): Promise<Journal> => {
  const journal = memoryJournal(now);
  const begin = <State extends { id: string }>(aggregate: Aggregate<State, any>, state: State) =>
    journal.append({ ...aggregate, fold: () => state }, state.id, 'writer', () =>
      ok([{ type: 'begun', data: {} }]),
    );
  await begin(statementJournal, beginning);
  await begin(incidentJournal, incident());
  return journal;
};

/** What one invocation of the step meets: it dies at its n-th call of anything outside. */
type Deaths = readonly number[];

/** The step on one channel, invoked by as many workers at once, each as the workflow invokes it. */
const runWorld = async (
  nature: Nature,
  workers: readonly Deaths[],
  scheduler: fc.Scheduler,
  beginning = approved,
) => {
  let now = build.minutes(5).getTime();
  const clock = () => new Date(now);
  const channel = flakyChannel(nature, clock);
  const journal = await journalWith(clock, beginning);
  const passUntil = (time: number) => {
    now = Math.max(now, time);
  };

  // Lambda ends an invocation after its time; a crash ends it at any call, before or after its effect.
  const invocation = (deathAt: number | undefined) => {
    const endsAt = now + functionSeconds.publish * 1000;
    let calls = 0;
    let isDead = false;
    const guard = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
      calls += 1;
      await scheduler.schedule(Promise.resolve());
      isDead ||= now >= endsAt || deathAt === 2 * calls;
      if (isDead) throw new Died();
      const answer = await call();
      isDead = deathAt === 2 * calls + 1;
      if (isDead) throw new Died();
      return answer;
    };
    const { publisher } = channel;
    const guarded: Publisher = {
      isRepeatable: publisher.isRepeatable,
      publish: (words) => guard(() => publisher.publish(words)),
      find: (words) => guard(() => publisher.find(words)),
      readBack: (words, url) =>
        guard(async () => (await publisher.readBack?.(words, url)) ?? 'unknown'),
    };
    const step = publish({
      journal: {
        ...journal,
        read: (aggregate, id) => guard(() => journal.read(aggregate, id)),
        append: (aggregate, id, by, decide) =>
          guard(() => journal.append(aggregate, id, by, decide)),
        appendAll: (by, parts) => guard(() => journal.appendAll(by, parts)),
      },
      publishers: { x: guarded },
      anchors: { add: async () => {} },
      plan,
      rules,
      log: { warn: () => {} },
      metrics: { add: () => {} },
      now: clock,
    });
    return { step, isDead: () => isDead };
  };

  const work = async (deaths: Deaths) => {
    let since: string | null = null;
    for (const death of [...deaths, ...Array<undefined>(30)]) {
      const { step, isDead } = invocation(death);
      try {
        const answer = await step({ statementId: approved.id, channel: 'x', since });
        if (isDead()) throw new Died();
        if (answer.outcome !== 'wait') return;
        passUntil(now + answer.seconds * 1000);
        since = answer.since;
      } catch (error) {
        if (!(error instanceof Died)) throw error;
        passUntil(now + 2_000);
      }
    }
  };

  await scheduler.waitFor(Promise.all(workers.map(work)));
  const statement = (await journal.read(statementJournal, approved.id)) as Statement;
  const delivery = statement.deliveries.find((each) => each.channel === 'x');
  return { delivery, texts: channel.texts() };
};

const natures = fc.record({
  posts: fc.array(fc.constantFrom(...postFaults), { maxLength: 6 }),
  looks: fc.array(fc.constantFrom(...lookFaults), { maxLength: 6 }),
  lagMs: fc.constantFrom(0, 1_000, 20_000),
  isRepeatable: fc.boolean(),
});
const deaths = fc.array(fc.integer({ min: 2, max: 16 }), { maxLength: 3 });
const ours = approved.texts.find(({ channel }) => channel === 'x')?.text;

it('makes at most one post, whatever fails, dies or happens at once; `published` means exactly ours', async () => {
  const seen = new Set<string | undefined>();
  await fc.assert(
    fc.asyncProperty(
      natures,
      fc.array(deaths, { minLength: 1, maxLength: 3 }),
      fc.scheduler(),
      fc.constantFrom(...beginnings),
      async (nature, workers, scheduler, beginning) => {
        const { delivery, texts } = await runWorld(nature, workers, scheduler, beginning);
        seen.add(delivery?.state);
        expect(texts.length).toBeLessThanOrEqual(1);
        if (delivery?.state === 'published') expect(texts).toEqual([ours]);
        if (delivery?.standing) expect(delivery.standing).toBe('ours');
      },
    ),
    { numRuns: 1_000 },
  );
  expect(seen).toEqual(new Set(['published', 'failed', 'unknown', 'waiting']));
}, 600_000);

it.each([
  ['waiting', 'answer-lost'],
  ['failed', 'refused-though-posted'],
] as const)(
  'posts once where two take up what was left %s',
  async (left, fault) => {
    const few = { posts: [fault], lagMs: 0, isRepeatable: false };
    const works = fc.array(fc.constant('works' as const), { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(works, fc.scheduler(), async (looks, scheduler) => {
        const nature = { ...few, looks: [...looks, 'tells-nothing' as const] };
        const { texts } = await runWorld(nature, [[], []], scheduler, leftAs(left));
        expect(texts).toEqual([ours]);
      }),
      { numRuns: 500 },
    );
  },
  60_000,
);

it('what a person said of a channel stands, unless it is out after all', async () => {
  const now = () => build.minutes(5);
  const waiting = build.step(approved, {
    type: 'receipt',
    data: { channel: 'x', state: 'waiting', retryAt: build.minutes(4).toISOString() },
  });
  const afterLook = async (found: Awaited<ReturnType<Publisher['find']>>) => {
    const journal = begunJournal(
      now,
      [statementJournal, approved.id, waiting],
      [incidentJournal, 'i1', incident()],
    );
    const posted = {
      type: 'receipt',
      data: { channel: 'x', state: 'by-hand' },
      words: { url: 'https://x.com/exempel/status/1' },
    } as const;
    // Someone posts it by hand while the channel is asked.
    const find = async () => {
      await journal.append(statementJournal, approved.id, 'writer', () => ok([posted]));
      return found;
    };
    const step = publish({
      ...{ journal, plan, rules, now, publishers: { x: { find, publish: find } as never } },
      ...{ anchors: { add: async () => {} }, log: { warn: () => {} } },
      metrics: { add: () => {} },
    });
    await step({ statementId: approved.id, channel: 'x', since: null });
    const after = await journal.read(statementJournal, approved.id);
    return after?.deliveries.find((each) => each.channel === 'x');
  };
  expect(await afterLook({ state: 'refused', reason: 'other-words' })).toMatchObject({
    ...{ state: 'by-hand', by: 'writer' },
  });
  const url = 'https://x.com/exempel/status/2';
  expect(await afterLook({ state: 'published', url })).toMatchObject({ state: 'published', url });
  // A channel that tells its readers since when it is out is believed.
  const at = build.minutes(4).toISOString();
  expect(await afterLook({ state: 'published', url, at })).toMatchObject({ at });
});

it('posts what is approved at the moment of the intent, not what it read before', async () => {
  const now = () => build.minutes(5);
  const rewritten = build.awaiting(
    (state) => build.written(state, 'Vi vet mer nu.'),
    (state) => build.checkedNow(state),
    (state) => build.asked(state, ['spokesperson']),
  );
  const newer = build.step(rewritten, build.decidedTo(rewritten, 'approve'), {
    by: 'spokesperson',
  });
  const journal = begunJournal(
    now,
    [statementJournal, newer.id, newer],
    [incidentJournal, 'i1', incident()],
  );
  let isRead = false;
  const read: any = async (aggregate: { name: string }, id: string) => {
    if (aggregate.name !== statementJournal.name || isRead) {
      return journal.read(aggregate as typeof statementJournal, id);
    }
    isRead = true;
    return approved;
  };
  const posted: string[] = [];
  const x: Publisher = {
    isRepeatable: false,
    publish: async ({ text }) => {
      posted.push(text);
      return { state: 'published', url: 'https://x.com/exempel/status/1' };
    },
    find: async () => ({ state: 'absent' }),
  };
  const step = publish({
    ...{ journal: { ...journal, read }, plan, rules, now, publishers: { x } },
    ...{ anchors: { add: async () => {} }, log: { warn: () => {} } },
    metrics: { add: () => {} },
  });
  await step({ statementId: newer.id, channel: 'x', since: null });
  expect(posted).toEqual(['Vi vet mer nu.']);
});

it('is out in the end where what failed was only passing', async () => {
  const passing = fc.array(
    fc.constantFrom('never-arrives' as const, 'answer-lost' as const, 'busy' as const),
    {
      maxLength: 2,
    },
  );
  await fc.assert(
    fc.asyncProperty(
      passing,
      fc.boolean(),
      fc.scheduler(),
      async (posts, isRepeatable, scheduler) => {
        const nature = { posts, looks: [], lagMs: 0, isRepeatable };
        const { delivery, texts } = await runWorld(nature, [[]], scheduler);
        expect(delivery).toMatchObject({ state: 'published', standing: 'ours' });
        expect(texts).toEqual([ours]);
      },
    ),
    { numRuns: 40 },
  );
});

it('notes at once that its own call failed, and does not wait as for that of another', async () => {
  const now = () => build.minutes(5);
  const journal = await journalWith(now, approved);
  const refusing: Nature = { posts: ['refused'], looks: [], lagMs: 0, isRepeatable: false };
  const { publisher } = flakyChannel(refusing, now);
  const step = publish({
    ...{ journal, plan, rules, now, anchors: { add: async () => {} } },
    publishers: { x: publisher },
    ...{ log: { warn: () => {} }, metrics: { add: () => {} } },
  });
  const input = { statementId: approved.id, channel: 'x', since: null } as const;
  expect(await step(input)).toEqual({ outcome: 'done' });
  const { deliveries } = (await journal.read(statementJournal, approved.id)) ?? {};
  expect(deliveries).toMatchObject([{ channel: 'x', state: 'failed', reason: 'refused-content' }]);
});
