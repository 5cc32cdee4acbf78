import { describe, expect, it } from 'vitest';
import { approvedHash, contentOf } from '#domain/statement/version/approved-hash.ts';
import { useWorlds } from '#test/support/workflow.ts';
import { accepted, type World } from '#test/support/workflow-world.ts';
import { writeNewVersion } from '#web/actions/decisions.ts';
import { requestWithoutIncident } from '#web/actions/statements.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

const inMinutes = (world: World, minutes: number): string =>
  new Date(world.clock.now().getTime() + minutes * MINUTE).toISOString();

const words = 'Välkommen till simhallen i höst. Vi har öppet till 21 från den 1 september.';

/** Plans a post for so many minutes from now. */
const plan = async (world: World, minutes: number) => {
  const made = await requestWithoutIncident(world.deps, world.person('writer'), {
    kind: 'post',
    language: 'sv',
    channels: ['newsroom'],
    publishAt: inMinutes(world, minutes),
    texts: [{ channel: 'newsroom', title: 'Simhallen öppnar', text: words }],
  });
  await world.quiet();
  return accepted(made).id;
};

const approved = async (world: World, minutes: number) => {
  const id = await plan(world, minutes);
  expect(await world.decide(id, 'spokesperson')).toBe('ok');
  return id;
};

describe('a planned post', () => {
  it('waits approved for its time and goes out within a minute of it', async () => {
    const world = await newWorld();
    const id = await approved(world, 30);
    const waiting = await world.read(id);
    expect(waiting.status).toBe('scheduled');
    expect((await world.execution(id))?.status).toBe('SUCCEEDED');
    await world.passWithDue(29);
    expect(world.published(id)).toEqual([]);
    await world.passWithDue(2);
    expect(world.published(id)).toHaveLength(1);
    expect(await world.status(id)).toBe('published');
    const [delivery] = (await world.read(id)).deliveries;
    const late = Date.parse(delivery?.firstIntendedAt ?? '') - Date.parse(waiting.publishAt ?? '');
    expect(late).toBeLessThanOrEqual(MINUTE);
  });

  it('is approved with its time: another time is another hash', async () => {
    const world = await newWorld();
    const id = await plan(world, 30);
    const statement = await world.read(id);
    const content = contentOf(statement);
    expect(statement.hash).toBe(approvedHash(content));
    expect(approvedHash({ ...content, publishAt: inMinutes(world, 31) })).not.toBe(statement.hash);
    expect(approvedHash({ ...content, publishAt: undefined })).not.toBe(statement.hash);
  });

  it('is missed when Talan was down at its time; a person plans it anew', async () => {
    const world = await newWorld();
    const id = await approved(world, 30);
    world.process.close();
    world.clock.advance(36 * MINUTE);
    await world.boot();
    await world.passWithDue(1);
    expect(await world.status(id)).toBe('missed');
    expect(world.published(id)).toEqual([]);
    expect(world.notifier.sent.at(-1)).toBe('missed writer');
    await world.passWithDue(60);
    expect(world.published(id)).toEqual([]);
    const { hash = '', texts } = await world.read(id);
    const typed = texts.map(({ sentences: _, ...text }) => text);
    const input = { hash, texts: typed, publishAt: inMinutes(world, 10) };
    accepted(await writeNewVersion(world.deps, world.person('writer'), id, input));
    await world.quiet();
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await world.passWithDue(11);
    expect(world.published(id)).toHaveLength(1);
  });

  it('goes out once when Talan dies between taking it up and starting its run', async () => {
    const world = await newWorld();
    const id = await approved(world, 5);
    await world.pass(5 * MINUTE + 1);
    world.crashesAt = ({ what }) => what === 'workflow start';
    await world.unlessDead(() => world.process.due());
    expect(world.gate.isDead()).toBe(true);
    world.crashesAt = () => false;
    await world.restart();
    await world.pass(MINUTE);
    expect(world.published(id)).toHaveLength(1);
  });

  it('is missed when its run dies for longer than it may be late', async () => {
    const world = await newWorld();
    const id = await approved(world, 5);
    await world.pass(5 * MINUTE + 1);
    world.crashesAt = ({ what }) => what === 'workflow start';
    await world.unlessDead(() => world.process.due());
    world.crashesAt = () => false;
    world.process.close();
    world.clock.advance(10 * MINUTE);
    await world.boot();
    await world.pass(MINUTE);
    expect(await world.status(id)).toBe('missed');
    expect(world.published(id)).toEqual([]);
    expect(world.notifier.sent.filter((sent) => sent === 'missed writer')).toHaveLength(1);
  });

  it('can be dropped, and then never goes out', async () => {
    const world = await newWorld();
    const id = await approved(world, 5);
    expect(await world.act('withdraw', id)).toBe('ok');
    await world.passWithDue(10);
    expect(world.published(id)).toEqual([]);
  });

  it('is not approved once its time is past by more than five minutes', async () => {
    const world = await newWorld();
    const [soon, late] = [await plan(world, 3), await plan(world, 1)];
    await world.passWithDue(7);
    expect(await world.decide(late, 'spokesperson')).toBe('facts-changed');
    expect(await world.decide(soon, 'spokesperson')).toBe('ok');
    await world.pass(MINUTE);
    expect(world.published(soon)).toHaveLength(1);
  });
});

describe('an embargoed crisis statement', () => {
  it('goes out at its time, before the update that it promises', async () => {
    const world = await newWorld();
    const refused = await world.requestOnly(
      {
        kind: 'holding',
        language: 'sv',
        channels: ['newsroom'],
        nextUpdateAt: inMinutes(world, 60),
        publishAt: inMinutes(world, 60),
      },
      await world.incident(),
    );
    expect(refused).toEqual({ ok: false, refusal: { type: 'publish-after-update' } });
    const id = await world.request({ publishAt: inMinutes(world, 20) });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await world.passWithDue(19);
    expect(world.published(id)).toEqual([]);
    await world.passWithDue(2);
    expect(world.published(id)).toHaveLength(1);
  });
});
