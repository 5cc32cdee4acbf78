import { describe, expect, it } from 'vitest';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { replay } from '#domain/journal/replay.ts';
import { ReplyInput } from '#domain/statement/everyday-input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { receive } from '#test/support/comment.ts';
import { useWorlds } from '#test/support/workflow.ts';
import { once } from '#test/support/workflow-gate.ts';
import type { Handlers } from '#test/support/workflow-process.ts';
import { statementInput } from '#test/support/workflow-words.ts';
import { accepted, type World } from '#test/support/workflow-world.ts';
import { requestReply } from '#web/actions/replies.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

const fails = async () => {
  throw new Error('Lambda is away');
};

/** Sweeps once a minute, as the schedule does. */
const minutes = async (world: World, count: number) => {
  for (let minute = 0; minute < count; minute += 1) {
    await world.pass(MINUTE);
    await world.sweep();
  }
};

describe('the sweep', () => {
  it('Given a start that failed, Then it starts the statement, and does so once', async () => {
    const world = await newWorld();
    const { start } = world.deps.workflow;
    world.deps.workflow.start = () => Promise.reject(new Error('Step Functions is away'));
    const id = await world.request();
    expect(await world.status(id)).toBe('drafting');
    expect(await world.execution(id)).toBeUndefined();
    world.deps.workflow.start = start;
    await world.sweep();
    await world.sweep();
    expect(await world.status(id)).toBe('awaiting-approval');
    expect((await world.journalled(id)).filter((type) => type === 'drafted')).toHaveLength(1);
    expect(world.logged.map(({ code }) => code)).toContain('SWEEP_MENDED');
  });

  it('Given a retry whose start failed, Then it starts the run that the journal has', async () => {
    const world = await newWorld();
    world.channels['newsroom']!.mood = 'fails';
    const id = await world.request();
    await world.decide(id, 'spokesperson');
    world.channels['newsroom']!.mood = 'works';
    const { start } = world.deps.workflow;
    world.deps.workflow.start = () => Promise.reject(new Error('Step Functions is away'));
    expect(await world.act('retry', id)).toBe('ok');
    world.deps.workflow.start = start;
    await world.sweep();
    expect(await world.read(id)).toMatchObject({ status: 'published', run: 2 });
    expect(world.published(id)).toHaveLength(1);
  });

  it('Given a severity raised whose wake-up failed, Then it has people asked by the new times', async () => {
    const world = await newWorld();
    const incident = await world.incident({ severity: 3 });
    const id = await world.request({}, incident);
    const until = async () => (await world.read(id)).rounds.at(-1)?.until;
    const before = await until();
    const { wake } = world.deps.workflow;
    world.deps.workflow.wake = () => Promise.reject(new Error('Step Functions is away'));
    await world.raise(incident, 1);
    expect(await until()).toBe(before);
    world.deps.workflow.wake = wake;
    await world.sweep();
    expect(Date.parse((await until())!)).toBeLessThan(Date.parse(before!));
    const mended = world.logged.length;
    await world.sweep();
    expect(world.logged).toHaveLength(mended);
  });

  it('Given a statement that is reminded of and asked on by its own run, Then it has nothing to mend', async () => {
    const world = await newWorld();
    await world.request();
    await minutes(world, 65);
    expect(world.logged.filter(({ code }) => code === 'SWEEP_MENDED')).toEqual([]);
  });

  it('Given a statement that waits for people, Then it leaves it alone', async () => {
    const world = await newWorld();
    const id = await world.request();
    const before = await world.entries(id);
    await world.sweep();
    expect(await world.entries(id)).toEqual(before);
    expect(world.logged).toEqual([]);
    expect((await world.execution(id))?.status).toBe('RUNNING');
  });

  it('Given runs that die while publishing, Then it restarts three times, then concludes what is known', async () => {
    const world = await newWorld({
      tamper: (handlers: Handlers) => ({ ...handlers, Publish: fails }),
    });
    const id = await world.request();
    await world.decide(id, 'spokesperson');
    for (let run = 1; run <= 4; run += 1) {
      await world.abort(id);
      expect(await world.execution(id, run)).toMatchObject({ status: 'ABORTED' });
      await world.sweep();
    }
    await minutes(world, 2);
    await world.passWithDue(1);
    expect(await world.read(id)).toMatchObject({
      status: 'failed',
      run: 4,
      deliveries: [{ state: 'failed' }],
    });
    expect(await world.execution(id, 5)).toBeUndefined();
    expect(world.notifier.sent.filter((sent) => sent === 'failed writer')).toHaveLength(1);
    const measured = world.measured.filter(({ metric }) => metric === 'RunsGivenUp');
    expect(measured).toHaveLength(1);
    expect((await world.journalled(id)).filter((type) => type === 'restarted')).toHaveLength(3);
    expect(world.published(id)).toEqual([]);
  });

  it('Given a draft that kills its run, Then it restarts three times, then the statement failed and can be retried', async () => {
    const world = await newWorld({
      tamper: (handlers: Handlers) => ({ ...handlers, Route: fails }),
    });
    const id = await world.request();
    for (let run = 1; run <= 4; run += 1) {
      await world.abort(id);
      await world.sweep();
    }
    await world.passWithDue(1);
    expect(world.notifier.sent).toContain('failed writer');
    expect(await world.read(id)).toMatchObject({ status: 'failed', failure: 'RunDied', run: 4 });
    world.tamper = (handlers) => handlers;
    await world.restart();
    expect(await world.act('retry', id)).toBe('ok');
    expect(await world.read(id)).toMatchObject({
      status: 'awaiting-approval',
      run: 5,
      restarts: 0,
    });
  });

  it('Given a reply whose runs die once it is out, Then its comment is answered, and its requester told, once', async () => {
    const world = await newWorld({
      channels: ['bluesky'],
      tamper: (handlers: Handlers) => ({ ...handlers, RecordOutcome: fails }),
    });
    Object.assign(world.channels['bluesky'] ?? {}, { canReply: true });
    const comment = await receive(world.deps);
    const words = { channel: 'bluesky', text: 'Koka vattnet i Norrby.' };
    const asked = ReplyInput.parse({
      ...{ commentId: comment.id, language: 'sv', channels: ['bluesky'], texts: [words] },
    });
    const { id } = accepted(await requestReply(world.deps, world.person('writer'), asked));
    await world.quiet();
    await world.decide(id, 'spokesperson');
    for (let run = 1; run <= 4; run += 1) {
      await world.abort(id);
      await world.sweep();
    }
    const answerOf = async () => world.deps.journal.read(commentJournal, comment.id);
    expect(await answerOf()).toMatchObject({ state: 'open' });
    await world.passWithDue(3);
    const told = world.notifier.sent.filter((sent) => sent === 'published writer');
    expect(told).toHaveLength(1);
    expect(await world.status(id)).toBe('published');
    expect(await answerOf()).toMatchObject({ state: 'answered', answers: [{ statementId: id }] });
    expect(world.published(id, 'bluesky')).toHaveLength(1);
    const types = await world.journalled(id);
    expect(types.filter((type) => type === 'given-up')).toHaveLength(1);
    expect(types.filter((type) => type === 'concluded')).toHaveLength(1);
    expect(replay(statementJournal, await world.exported(id))).toEqual({
      state: await world.read(id),
    });
  });

  it('Given a conclusion that fails, Then it is tried again until the requester is told', async () => {
    const world = await newWorld({
      tamper: (handlers: Handlers) => ({ ...handlers, Route: fails }),
    });
    const id = await world.request();
    for (let run = 1; run <= 4; run += 1) {
      await world.abort(id);
      await world.sweep();
    }
    world.crashesAt = once('after', 'journal failed');
    await world.passWithDue(1);
    expect(world.notifier.sent).not.toContain('failed writer');
    await world.restart();
    await world.passWithDue(1);
    expect(world.notifier.sent.filter((sent) => sent === 'failed writer')).toHaveLength(1);
    expect((await world.journalled(id)).filter((type) => type === 'failed')).toHaveLength(1);
  });

  it('Given runs that die while people are asked, Then the question stays open, and a decision counts', async () => {
    const world = await newWorld({
      tamper: (handlers: Handlers) => ({ ...handlers, AskApproval: fails }),
    });
    const id = await world.request();
    await minutes(world, 6);
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await minutes(world, 1);
    expect(await world.status(id)).toBe('published');
  });

  it('Given runs that die while people are asked, Then the deputy is asked all the same, and few runs are spent', async () => {
    const world = await newWorld({
      tamper: (handlers: Handlers) => ({ ...handlers, AskApproval: fails }),
    });
    const id = await world.request();
    await minutes(world, 35);
    const statement = await world.read(id);
    expect(statement.rounds.map(({ people }) => people)).toEqual([['spokesperson'], ['deputy']]);
    expect(statement.run).toBeLessThanOrEqual(9);
    world.tamper = (handlers) => handlers;
    await world.restart();
    await minutes(world, 31);
    expect(await world.status(id)).toBe('unanswered');
    expect(world.notifier.sent).toContain('asked deputy');
  });

  it('Given one statement that can not be mended, Then the others are', async () => {
    const world = await newWorld();
    const { start, runState } = world.deps.workflow;
    world.deps.workflow.start = () => Promise.reject(new Error('Step Functions is away'));
    const bad = await world.request();
    const good = await world.request();
    world.deps.workflow.start = start;
    world.deps.workflow.runState = async (id, run) => {
      if (id === bad) throw new Error('Step Functions is away');
      return runState(id, run);
    };
    await world.sweep();
    expect(await world.status(good)).toBe('awaiting-approval');
    expect(await world.status(bad)).toBe('drafting');
    expect(world.logged).toContainEqual({
      code: 'SWEEP_FAILED',
      fields: {
        statementId: bad,
        error: 'Error',
        at: expect.stringMatching(/^sweep\.test\.ts:/),
      },
    });
  });

  it('Given two sweeps at once, Then a dead run is restarted once', async () => {
    const world = await newWorld({
      tamper: (handlers: Handlers) => ({ ...handlers, AskApproval: fails }),
    });
    const id = await world.request();
    await world.pass(MINUTE);
    expect((await world.execution(id))?.status).toBe('SUCCEEDED');
    await Promise.all([world.sweep(), world.sweep()]);
    expect((await world.read(id)).run).toBe(2);
    expect((await world.journalled(id)).filter((type) => type === 'restarted')).toHaveLength(1);
  });

  it('Given a process that dies right after a request is journalled, Then the next one starts it', async () => {
    const world = await newWorld();
    world.crashesAt = once('after', 'journal requested');
    const { id } = await world.requestDying();
    expect(await world.execution(id)).toBeUndefined();
    await world.restart();
    expect(await world.status(id)).toBe('awaiting-approval');
  });
});

describe('the end of an earlier run', () => {
  it('Given a retry begun while it is still at its last step, Then it does not conclude the new run', async () => {
    const world = await newWorld();
    world.channels['newsroom']!.mood = 'fails';
    const concluded = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    let calls = 0;
    world.tamper = (handlers: Handlers) => ({
      ...handlers,
      RecordOutcome: async (event: unknown) => {
        calls += 1;
        if (calls > 1) return handlers.RecordOutcome(event);
        await handlers.RecordOutcome(event);
        concluded.resolve();
        await go.promise;
        throw new Error('the answer was lost');
      },
      Publish: async (event: unknown) => {
        if (calls > 0) await publishing.promise;
        return handlers.Publish(event);
      },
    });
    const publishing = Promise.withResolvers<void>();
    await world.restart();
    const { id } = accepted(await world.requestOnly(statementInput(), await world.incident()));
    await expect.poll(() => world.status(id)).toBe('awaiting-approval');
    const deciding = world.decide(id, 'spokesperson');
    await concluded.promise;
    world.channels['newsroom']!.mood = 'works';
    const retrying = world.act('retry', id);
    await expect.poll(() => world.execution(id, 2)).toMatchObject({ status: 'RUNNING' });
    go.resolve();
    await expect.poll(() => world.clock.next()).toBeDefined();
    world.clock.advance(MINUTE);
    await expect.poll(() => calls).toBeGreaterThan(1);
    await expect.poll(async () => (await world.execution(id, 1))?.status).toBe('SUCCEEDED');
    expect(await world.status(id)).toBe('publishing');
    publishing.resolve();
    await Promise.all([deciding, retrying]);
    await world.pass(MINUTE);
    expect(await world.status(id)).toBe('published');
    expect(world.published(id)).toHaveLength(1);
  });
});
