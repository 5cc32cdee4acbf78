import { describe, expect, it } from 'vitest';
import { useWorlds } from '#test/support/workflow.ts';
import { once } from '#test/support/workflow-gate.ts';
import type { Handlers } from '#test/support/workflow-process.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

const decisions = async (world: World, id: string) =>
  (await world.entries(id)).filter(({ type }) => type === 'decided');

/** A statement that both the spokesperson and the deputy have been asked about. */
const askedBoth = async (world: World) => {
  const id = await world.request();
  await world.act('askNext', id);
  return id;
};

describe('who decides', () => {
  it('Given a requester with a mandate, Then she is not asked and may not approve', async () => {
    const world = await newWorld();
    const id = await world.request({}, await world.incident(), 'deputy');
    expect((await world.read(id)).rounds[0]?.people).toEqual(['spokesperson']);
    await world.pass(31 * MINUTE);
    expect((await world.read(id)).rounds.at(-1)).toMatchObject({
      people: ['spokesperson'],
      everyone: true,
    });
    expect(await world.decide(id, 'deputy')).toBe('no-mandate');
    expect(await world.decide(id, 'writer')).toBe('no-mandate');
    expect(await world.decide(id, 'admin')).toBe('no-mandate');
    expect(world.published(id)).toEqual([]);
    expect(await decisions(world, id)).toEqual([]);
  });

  it('Given two who decide at once, Then exactly one counts and the other is told', async () => {
    const world = await newWorld();
    const id = await askedBoth(world);
    const answers = await Promise.all([
      world.decide(id, 'spokesperson', 'approve'),
      world.decide(id, 'deputy', 'reject'),
    ]);
    expect(answers.toSorted()).toEqual(['already-decided', 'ok']);
    expect(await decisions(world, id)).toHaveLength(1);
    const approved = answers[0] === 'ok';
    expect(await world.status(id)).toBe(approved ? 'published' : 'rejected');
    expect(world.published(id)).toHaveLength(approved ? 1 : 0);
  });

  it('Given the same decision twice at once, Then both are answered alike, and one counts', async () => {
    const world = await newWorld();
    const id = await world.request();
    const answers = await Promise.all([
      world.decide(id, 'spokesperson'),
      world.decide(id, 'spokesperson'),
    ]);
    expect(answers).toEqual(['ok', 'ok']);
    expect(await decisions(world, id)).toHaveLength(1);
    expect(world.published(id)).toHaveLength(1);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.decide(id, 'spokesperson', 'reject')).toBe('already-decided');
    expect(await world.status(id)).toBe('published');
  });

  it('Given an approval and a withdrawal at once, Then one of them is refused', async () => {
    const world = await newWorld();
    const id = await world.request();
    const [decided, withdrawn] = await Promise.all([
      world.decide(id, 'spokesperson'),
      world.act('withdraw', id),
    ]);
    expect([
      ['ok', 'not-possible', 'published'],
      ['not-waiting', 'ok', 'withdrawn'],
    ]).toContainEqual([decided, withdrawn, await world.status(id)]);
    expect(world.published(id)).toHaveLength(decided === 'ok' ? 1 : 0);
  });

  it('Given an approval and new words at once, Then what goes out is what was approved', async () => {
    const world = await newWorld();
    const id = await world.request();
    const { hash } = await world.read(id);
    const [decided] = await Promise.all([
      world.decide(id, 'spokesperson', 'approve', { hash }),
      world.edit(id, 'writer'),
    ]);
    expect(['ok', 'stale-hash']).toContain(decided);
    expect(world.published(id).map((item) => item.hash)).toEqual(decided === 'ok' ? [hash] : []);
  });

  it('Given a decision after her time was out, Then it counts while nobody else decided', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(31 * MINUTE);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await decisions(world, id)).toMatchObject([{ by: 'spokesperson' }]);
    expect(await world.status(id)).toBe('published');
  });
});

/** A request whose first asking is held before it keeps its token, until `goOn`. */
const heldBeforeToken = async (world: World, incident: string) => {
  const asking = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  world.tamper = (handlers: Handlers) => ({
    ...handlers,
    AskApproval: async (event: unknown) => {
      asking.resolve();
      await held.promise;
      return handlers.AskApproval(event);
    },
  });
  await world.restart();
  const requesting = world.request({}, incident);
  await asking.promise;
  const { items } = await world.open();
  return { id: items[0]!.id, requesting, goOn: held.resolve };
};

describe('the token', () => {
  it('Given a decision made before it is stored, Then asking ends at once and nobody is written to', async () => {
    const world = await newWorld();
    const { id, requesting, goOn } = await heldBeforeToken(world, await world.incident());
    const deciding = world.decide(id, 'spokesperson');
    await expect.poll(() => world.status(id)).toBe('publishing');
    goOn();
    await Promise.all([requesting, deciding]);
    expect(await world.status(id)).toBe('published');
    expect(world.notifier.sent).toEqual(['published writer']);
  });

  it('Given the first of two answers before it is stored, Then the second person is asked at once', async () => {
    const world = await newWorld();
    const incident = await world.incident({ severity: 1 });
    const { id, requesting, goOn } = await heldBeforeToken(world, incident);
    const answering = world.decide(id, 'spokesperson');
    await expect.poll(() => world.journalled(id)).toContain('cleared');
    goOn();
    await Promise.all([requesting, answering]);
    expect((await world.read(id)).rounds.map(({ purpose }) => purpose)).toEqual([
      'approve',
      'second',
    ]);
    expect(world.notifier.sent).toEqual(['asked-second deputy', 'asked-second deputy by SMS']);
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given a wake-up that fails after the first of two answers, Then the sweep has the second person asked', async () => {
    const world = await newWorld();
    const id = await world.request({}, await world.incident({ severity: 1 }));
    const { wake } = world.deps.workflow;
    world.deps.workflow.wake = () => Promise.reject(new Error('Step Functions is away'));
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect((await world.read(id)).rounds).toHaveLength(1);
    world.deps.workflow.wake = wake;
    await world.sweep();
    expect((await world.read(id)).rounds.at(-1)).toMatchObject({
      purpose: 'second',
      people: ['deputy'],
    });
    const mends = () => world.logged.filter(({ code }) => code === 'SWEEP_MENDED').length;
    const before = mends();
    await world.sweep();
    expect(mends()).toBe(before);
  });

  it('Given a wake-up that fails, Then the decision stands and the sweep wakes it', async () => {
    const world = await newWorld();
    const id = await world.request();
    const { wake } = world.deps.workflow;
    world.deps.workflow.wake = () => Promise.reject(new Error('Step Functions is away'));
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('publishing');
    expect(world.published(id)).toEqual([]);
    expect(world.logged.map(({ code }) => code)).toContain('WORKFLOW_WAKE_FAILED');
    world.deps.workflow.wake = wake;
    await world.sweep();
    expect(await world.status(id)).toBe('published');
    expect(world.published(id)).toHaveLength(1);
  });

  it('Given the process dies between decision and wake-up, Then the next one publishes', async () => {
    const world = await newWorld();
    const id = await world.request();
    world.crashesAt = once('after', 'journal decided');
    expect(await world.decide(id, 'spokesperson')).toBe('died');
    await world.restart();
    expect(await world.status(id)).toBe('published');
    expect(world.published(id)).toHaveLength(1);
  });

  it('Given it is dead, Then using it harms nothing', async () => {
    const world = await newWorld();
    const id = await world.request();
    const first = await world.deps.tokens.newest(id);
    await world.pass(31 * MINUTE);
    expect(await world.deps.tokens.newest(id)).not.toBe(first);
    expect(await world.deps.workflow.wake(first!)).toBe('dead');
    expect(await world.deps.workflow.wake('nonsense')).toBe('dead');
    await world.quiet();
    expect(await world.status(id)).toBe('awaiting-approval');
    expect((await world.read(id)).rounds).toHaveLength(2);
  });

  it('Given it is the last one kept and dead, When the decision comes, Then it is published by the next sweep', async () => {
    const world = await newWorld();
    const id = await world.request();
    const dead = await world.deps.tokens.newest(id);
    await world.pass(15 * MINUTE);
    await world.deps.tokens.put(id, dead!);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('publishing');
    await world.pass(16 * MINUTE);
    expect(await world.status(id)).toBe('published');
    expect(world.published(id)).toHaveLength(1);
  });

  it('never shows in the journal, in notices or in logs', async () => {
    const world = await newWorld();
    const id = await world.request();
    const token = (await world.deps.tokens.newest(id))!;
    world.notifier.isDown = true;
    await world.pass(31 * MINUTE);
    await world.decide(id, 'deputy');
    const said = JSON.stringify([await world.entries(id), world.notifier.notices, world.logged]);
    expect(token.length).toBeGreaterThan(20);
    expect(said).not.toContain(token);
    expect(said).toContain('NOTIFICATION_FAILED');
  });
});
