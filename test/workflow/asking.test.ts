import { describe, expect, it } from 'vitest';
import { EVERYONE_MS } from '#domain/statement/approval/rounds.ts';
import { planWith, useWorlds } from '#test/support/workflow.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

const hashOf = async (world: World, id: string) => (await world.read(id)).hash ?? '';
const askedIn = async (world: World, id: string) =>
  (await world.read(id)).rounds.map(({ people }) => people);

describe('nobody answers', () => {
  it('Then the one asked is reminded at half time, not before, and once', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(15 * MINUTE - 1000);
    expect(world.notifier.sent).toEqual(['asked spokesperson']);
    await world.pass(1000);
    expect(world.notifier.sent).toEqual(['asked spokesperson', 'reminded spokesperson']);
    await world.pass(14 * MINUTE);
    expect(world.notifier.sent).toHaveLength(2);
    expect(await world.journalled(id)).toContain('reminded');
  });

  it('Then the deputy is asked, then everyone, and the requester hears of it', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(30 * MINUTE);
    expect(await askedIn(world, id)).toEqual([['spokesperson'], ['deputy']]);
    expect(await world.status(id)).toBe('awaiting-approval');
    await world.pass(30 * MINUTE);
    expect(await askedIn(world, id)).toEqual([
      ['spokesperson'],
      ['deputy'],
      ['spokesperson', 'deputy'],
    ]);
    expect(await world.status(id)).toBe('unanswered');
    expect(world.notifier.sent).toEqual([
      'asked spokesperson',
      'reminded spokesperson',
      'asked deputy',
      'reminded deputy',
      'asked spokesperson',
      'asked deputy',
      'unanswered writer',
    ]);
  });

  it('Then after seven days more it expires, and can no longer be decided', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(60 * MINUTE + EVERYONE_MS - 1000);
    expect(await world.status(id)).toBe('unanswered');
    await world.pass(1000);
    expect(await world.status(id)).toBe('expired');
    expect(world.notifier.sent.at(-1)).toBe('expired writer');
    expect(await world.decide(id, 'spokesperson')).toBe('not-waiting');
    expect((await world.execution(id))?.status).toBe('SUCCEEDED');
    expect(world.published(id)).toEqual([]);
  });

  it('When one of everyone asks for changes, Then the new words are asked about anew', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(61 * MINUTE);
    expect(await world.decide(id, 'spokesperson', 'request-changes', { comment: 'Kortare.' })).toBe(
      'ok',
    );
    await world.edit(id, 'writer');
    expect(await world.status(id)).toBe('awaiting-approval');
    expect((await askedIn(world, id)).at(-1)).toEqual(['spokesperson']);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Then each round says who, until when, and under which plan', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(31 * MINUTE);
    expect((await world.read(id)).rounds).toEqual([
      expect.objectContaining({
        round: 1,
        from: '2026-11-22T09:00:00.000Z',
        until: '2026-11-22T09:30:00.000Z',
        reminded: true,
      }),
      expect.objectContaining({
        round: 2,
        from: '2026-11-22T09:30:00.000Z',
        until: '2026-11-22T10:00:00.000Z',
        reminded: false,
      }),
    ]);
    expect((await world.read(id)).rounds[0]?.planVersion).toBe(world.deps.planVersion);
  });

  it('Given the highest severity, Then there are ten minutes', async () => {
    const world = await newWorld();
    const id = await world.request({}, await world.incident({ severity: 1 }));
    await world.pass(10 * MINUTE);
    expect(await askedIn(world, id)).toEqual([['spokesperson'], ['deputy']]);
  });
});

describe('asking the next early', () => {
  it('Then the deputy is asked at once, and after the deputy everyone', async () => {
    const world = await newWorld();
    const id = await world.request();
    expect(await world.act('askNext', id)).toBe('ok');
    expect(await askedIn(world, id)).toEqual([['spokesperson'], ['deputy']]);
    expect(await world.act('askNext', id)).toBe('ok');
    expect(await world.status(id)).toBe('unanswered');
    expect(await world.act('askNext', id)).toBe('not-possible');
    expect(await world.journalled(id)).toContain('asked-early');
  });

  it('Given a spokesperson asked before, When she approves in the next round, Then it counts', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.act('askNext', id);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given a deputy not asked yet, Then the deputy may not decide', async () => {
    const world = await newWorld();
    const id = await world.request();
    expect(await world.decide(id, 'deputy')).toBe('no-mandate');
    expect(await world.journalled(id)).toContain('decision-refused');
    expect(await world.status(id)).toBe('awaiting-approval');
  });
});

describe('words changed while people wait', () => {
  it('Then the same round goes on about the new version, and is asked again, but for the editor', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(10 * MINUTE);
    const before = await world.read(id);
    expect(await world.edit(id, 'writer')).toBe('ok');
    const after = await world.read(id);
    expect(after).toMatchObject({ version: 2, writtenBy: 'person', editedBy: 'writer' });
    expect(after.rounds).toEqual(before.rounds);
    expect(world.notifier.sent).toEqual(['asked spokesperson', 'asked-again spokesperson']);
    expect(await world.decide(id, 'spokesperson', 'approve', { hash: before.hash })).toBe(
      'stale-hash',
    );
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toMatchObject([{ version: 2, hash: after.hash }]);
  });

  it('by the one who is asked: she is not written to about her own words, and does not approve them alone', async () => {
    const world = await newWorld();
    const id = await world.request();
    expect(await world.edit(id, 'spokesperson')).toBe('ok');
    expect(world.notifier.sent).toEqual(['asked spokesperson']);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(world.notifier.sent.at(-1)).toBe('asked-second deputy');
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(world.published(id)).toMatchObject([{ version: 2 }]);
  });

  it('after the reminder: she hears that they changed', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(20 * MINUTE);
    await world.edit(id, 'writer');
    expect(world.notifier.sent).toEqual([
      'asked spokesperson',
      'reminded spokesperson',
      'asked-again spokesperson',
    ]);
  });

  it('again, after others were reminded of the change: who was not hears all that is new', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(41 * MINUTE);
    expect(world.notifier.sent.at(-1)).toBe('asked deputy');
    await world.edit(id, 'writer');
    await world.pass(80 * MINUTE);
    const told = world.notifier.notices.filter(({ purpose }) => purpose === 'asked-again');
    expect(told.map(({ to }) => to.id)).toContain('spokesperson');
    expect(told.map(({ changed }) => changed)).toEqual(told.map(() => ['words']));
  });

  it('in what matters to her: she hears what; in a comma or a capital: nothing', async () => {
    const world = await newWorld();
    const id = await world.request();
    const { hash: first = '', texts } = await world.read(id);
    const mended = texts.map((text) => ({ ...text, text: text.text.replace(/^\S+/u, '“$&”,') }));
    expect(await world.editFrom(id, 'writer', first, mended, '')).toBe('ok');
    expect(await world.read(id)).toMatchObject({ version: 2, status: 'awaiting-approval' });
    expect(world.notifier.sent).toEqual(['asked spokesperson']);
    const nextUpdateAt = new Date(world.clock.now().getTime() + 60 * MINUTE).toISOString();
    await world.editFrom(id, 'writer', await hashOf(world, id), texts, 'Vi är på plats.', {
      nextUpdateAt,
    });
    await world.editFrom(id, 'writer', await hashOf(world, id), texts, 'vi är på plats!');
    expect(world.notifier.notices.slice(1)).toMatchObject([
      { id: `${id}-3-1-asked-again-spokesperson`, changed: ['words', 'next-update'] },
    ]);
    expect(await world.read(id)).toMatchObject({ version: 4, status: 'awaiting-approval' });
  });

  it('in a comma, after a mail that did not go out: it goes out now', async () => {
    const world = await newWorld();
    world.notifier.isDown = true;
    const id = await world.request();
    world.notifier.isDown = false;
    const { hash = '', texts } = await world.read(id);
    await world.editFrom(id, 'writer', hash, texts, '');
    expect(world.notifier.sent).toEqual(['asked spokesperson']);
  });

  it('by a deputy before it is her turn: she is told when it is', async () => {
    const world = await newWorld();
    const id = await world.request();
    expect(await world.edit(id, 'deputy')).toBe('ok');
    await world.pass(30 * MINUTE);
    expect(world.notifier.sent.at(-1)).toBe('asked deputy');
  });

  it('by the one who is asked, who then leaves it: she is reminded', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.edit(id, 'spokesperson');
    await world.pass(15 * MINUTE);
    expect(world.notifier.sent).toEqual(['asked spokesperson', 'reminded spokesperson']);
  });

  it('by the one who is asked, who leaves it till everyone is: she is told of that like anyone', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.edit(id, 'spokesperson');
    await world.pass(61 * MINUTE);
    expect((await world.read(id)).rounds.at(-1)).toMatchObject({ round: 3, everyone: true });
    const told = world.notifier.notices.filter(({ to }) => to.id === 'spokesperson');
    expect(told.map(({ id: key }) => key.split('-')[2])).toEqual(['1', '1', '3']);
  });

  it('on an old version: refused', async () => {
    const world = await newWorld();
    const id = await world.request();
    const { hash = '', texts } = await world.read(id);
    await world.edit(id, 'writer');
    expect(await world.editFrom(id, 'spokesperson', hash, texts)).toBe('stale-hash');
    expect((await world.read(id)).version).toBe(2);
  });
});

describe('the incident changes while people wait', () => {
  it('Given a fact withdrawn, Then it can not be approved until the words are new', async () => {
    const world = await newWorld();
    const incident = await world.incident();
    const id = await world.request({}, incident);
    await world.fact(incident, 'f1', { status: 'withdrawn' });
    expect(await world.decide(id, 'spokesperson')).toBe('facts-changed');
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(await world.edit(id, 'writer')).toBe('ok');
    expect(await world.decide(id, 'spokesperson')).not.toBe('facts-changed');
  });

  it('Given a severity raised, Then it can not be approved as it is', async () => {
    const world = await newWorld();
    const incident = await world.incident();
    const id = await world.request({}, incident);
    await world.raise(incident, 1);
    expect(await world.decide(id, 'spokesperson')).toBe('facts-changed');
    await world.edit(id, 'writer');
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
  });

  it('Given a severity that she has no mandate for, Then she is told what changed, and the next with mandate is asked', async () => {
    const world = await newWorld({
      plan: planWith((draft) => {
        const [mandate] = draft.mandates;
        if (!mandate) throw new Error('The plan has a mandate');
        draft.fourEyes = undefined;
        draft.mandates = [
          { ...mandate, severities: [2, 3], deputies: [] },
          { ...mandate, severities: [1], person: 'deputy', deputies: [] },
        ];
      }),
    });
    const incident = await world.incident();
    const id = await world.request({}, incident);
    await world.raise(incident, 1);
    expect(await world.decide(id, 'spokesperson')).toBe('facts-changed');
    expect(await askedIn(world, id)).toEqual([['spokesperson'], ['deputy']]);
    await world.edit(id, 'writer');
    expect(await world.decide(id, 'spokesperson')).toBe('no-mandate');
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(await world.status(id)).toBe('published');
  });

  it('Given the promised time passed, Then it can not be approved', async () => {
    const world = await newWorld();
    const id = await world.request({ nextUpdateAt: '2026-11-22T09:10:00.000Z' });
    await world.pass(10 * MINUTE);
    expect(await world.decide(id, 'spokesperson')).toBe('facts-changed');
    expect(world.published(id)).toEqual([]);
  });

  it('Given rejection, Then a withdrawn fact is no obstacle', async () => {
    const world = await newWorld();
    const incident = await world.incident();
    const id = await world.request({}, incident);
    await world.fact(incident, 'f1', { status: 'withdrawn' });
    expect(await world.decide(id, 'spokesperson', 'reject')).toBe('ok');
    expect(await world.status(id)).toBe('rejected');
    expect(world.notifier.sent.at(-1)).toBe('rejected writer');
  });
});

describe('withdrawing', () => {
  it.each([
    ['while she is asked', 0],
    ['when everyone is asked', 60 * MINUTE],
  ])('%s: it ends, and nothing can be decided', async (_, ms) => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(ms);
    expect(await world.act('withdraw', id)).toBe('ok');
    expect(await world.status(id)).toBe('withdrawn');
    expect((await world.execution(id))?.status).toBe('SUCCEEDED');
    expect(await world.decide(id, 'spokesperson')).toBe('not-waiting');
    expect(await world.act('withdraw', id)).toBe('ok');
    expect((await world.journalled(id)).filter((type) => type === 'withdrawn')).toHaveLength(1);
    expect(world.published(id)).toEqual([]);
  });
});
