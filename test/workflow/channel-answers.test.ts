import { describe, expect, it } from 'vitest';
import { useWorlds } from '#test/support/workflow.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;
const two = ['newsroom', 'mastodon'] as const;

const mastodonOf = (world: World) => {
  const fake = world.channels['mastodon'];
  if (!fake) throw new Error('No Mastodon');
  return fake;
};

const deliveryOf = async (world: World, id: string, channel = 'mastodon') =>
  (await world.read(id)).deliveries.find((each) => each.channel === channel);

const requested = async () => {
  const world = await newWorld({ channels: two });
  return { world, mastodon: mastodonOf(world), id: await world.request({ channels: two }) };
};

const inMinutes = (world: World, minutes: number) =>
  new Date(world.clock.now().getTime() + minutes * MINUTE).toISOString();

describe('a channel that takes no more for the moment', () => {
  it('Given a minute, Then the run waits, and it is out without anyone', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.mood = 'is-busy';
    mastodon.retryAt = inMinutes(world, 1);
    await world.decide(id, 'spokesperson');
    const retryAt = mastodon.retryAt;
    expect(await deliveryOf(world, id)).toMatchObject({
      state: 'waiting',
      reason: 'limit',
      retryAt,
    });
    mastodon.mood = 'works';
    await world.pass(MINUTE + 1_000);
    expect(await world.status(id)).toBe('published');
    expect(world.published(id, 'mastodon')).toHaveLength(1);
  });

  it('Given half an hour, Then the rest is concluded, and another run follows when it is due', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.mood = 'is-busy';
    mastodon.retryAt = inMinutes(world, 30);
    await world.decide(id, 'spokesperson');
    expect(await world.status(id)).toBe('partly-published');
    expect(await deliveryOf(world, id)).toMatchObject({
      state: 'waiting',
      retryAt: mastodon.retryAt,
    });
    mastodon.mood = 'works';
    await world.passWithDue(29);
    expect(await world.status(id)).toBe('partly-published');
    await world.passWithDue(3);
    expect(await world.status(id)).toBe('published');
    expect(two.map((channel) => world.published(id, channel).length)).toEqual([1, 1]);
    expect(await world.execution(id, 2)).toMatchObject({ status: 'SUCCEEDED' });
    expect(await world.execution(id, 3)).toBeUndefined();
  });

  it('Given that it refuses for good then, Then nothing is under way, and the requester is told of that too', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.mood = 'is-busy';
    mastodon.retryAt = inMinutes(world, 10);
    await world.decide(id, 'spokesperson');
    mastodon.mood = 'fails';
    await world.passWithDue(15);
    expect(await world.status(id)).toBe('partly-published');
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'failed' });
    expect(world.notifier.sent.filter((sent) => sent.endsWith(' writer'))).toEqual([
      'partly-published writer',
      'partly-published writer',
    ]);
  });

  it('Given that it stays busy, Then each run ends within some minutes, however often it is tried', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.mood = 'is-busy';
    await world.decide(id, 'spokesperson');
    const isUnderWay: boolean[] = [];
    for (let minute = 0; minute < 20; minute += 1) {
      await world.passWithDue(1);
      isUnderWay.push((await world.status(id)) === 'publishing');
    }
    // A later run may just be trying: that is the only time at which it is called publishing.
    const longest = isUnderWay
      .map(Number)
      .join('')
      .split('0')
      .map(({ length }) => length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(3);
    expect(isUnderWay).toContain(false);
  });

  it('Given a day in vain, Then Talan gives up, and says why', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.mood = 'is-busy';
    mastodon.retryAt = inMinutes(world, 25 * 60);
    await world.decide(id, 'spokesperson');
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'failed', reason: 'limit' });
  });

  it('Given that a person is quicker, Then Talan posts no more', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.mood = 'is-busy';
    mastodon.retryAt = inMinutes(world, 10);
    await world.decide(id, 'spokesperson');
    mastodon.mood = 'works';
    const url = 'https://mastodon.example/by-hand';
    expect(await world.receipt(id, { channel: 'mastodon', url })).toBe('ok');
    expect(await world.status(id)).toBe('published');
    await world.passWithDue(12);
    expect(mastodon.published).toEqual([]);
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'by-hand', url });
  });

  it('Given that a correction takes its place, Then the old words do not follow', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.mood = 'is-busy';
    mastodon.retryAt = inMinutes(world, 10);
    await world.decide(id, 'spokesperson');
    mastodon.mood = 'works';
    const { incidentId } = await world.read(id);
    const claim = { text: 'Strömmen är borta överallt.', keys: [], truthKeys: [] };
    const texts = [{ channel: 'newsroom', title: 'Rättelse', text: 'Det är delar av Norrby.' }];
    const change = { kind: 'correction', corrects: id, claim, channels: ['newsroom'], texts };
    const later = await world.request(change, incidentId);
    const override = (await world.read(later)).check?.findings.map(({ rule }) => rule) ?? [];
    const reasons = override.map((rule) => ({ rule, reason: 'Prövat.' }));
    await world.decide(later, 'spokesperson', 'approve', { override: reasons });
    await world.passWithDue(12);
    expect(await world.status(id)).toBe('corrected');
    expect(mastodon.published).toEqual([]);
  });
});

it('five channels are posted to at once, so that a slow one holds up no other', async () => {
  const five = ['newsroom', 'x', 'bluesky', 'mastodon', 'linkedin'] as const;
  const world = await newWorld({ channels: five });
  const all = Promise.withResolvers<void>();
  let begun = 0;
  for (const fake of Object.values(world.channels)) {
    const { publish } = fake;
    fake.publish = async (publication) => {
      begun += 1;
      if (begun === five.length) all.resolve();
      await all.promise;
      return publish(publication);
    };
  }
  const id = await world.request({ channels: five });
  await world.decide(id, 'spokesperson');
  expect(await world.status(id)).toBe('published');
});

describe('a post that was published', () => {
  const published = async () => {
    const { world, mastodon, id } = await requested();
    await world.decide(id, 'spokesperson');
    await world.pass(MINUTE);
    const { url = '' } = (await deliveryOf(world, id)) ?? {};
    return { world, mastodon, id, url };
  };
  const alarms = (world: World) =>
    world.logged.filter(({ code }) => code === 'NOT_OUR_WORDS').map(({ fields }) => fields);

  it('is read back, and confirmed', async () => {
    const { world, id } = await published();
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'published', standing: 'ours' });
  });

  it.each([
    ['changed', 'Allt är lugnt.', 'other-words'],
    ['removed', undefined, 'gone'],
  ])(
    'Given that others have %s it, Then that is noticed within the hour, and said once',
    async (_, text, standing) => {
      const { world, mastodon, id, url } = await published();
      mastodon.altered.set(url, text);
      await world.passWithDue(62);
      expect(await deliveryOf(world, id)).toMatchObject({ standing });
      await world.passWithDue(62);
      expect(alarms(world)).toEqual([{ statementId: id, channel: 'mastodon', standing }]);
      expect((await world.journalled(id)).filter((type) => type === 'post-checked')).toHaveLength(
        1,
      );
    },
  );

  it('Given that it could not be read at once, Then it is confirmed some minutes later', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.memory = 'forgets';
    await world.decide(id, 'spokesperson');
    expect((await deliveryOf(world, id))?.standing).toBeUndefined();
    mastodon.memory = 'knows';
    await world.passWithDue(4);
    expect(await deliveryOf(world, id)).toMatchObject({ standing: 'ours' });
  });

  it('Given that nobody could tell whether it is out, Then it is found later', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.mood = 'loses-answer';
    mastodon.memory = 'fails';
    await world.decide(id, 'spokesperson');
    await world.pass(4 * MINUTE);
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'unknown' });
    mastodon.memory = 'knows';
    await world.passWithDue(4);
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'published', standing: 'ours' });
    expect(await world.status(id)).toBe('published');
    expect(mastodon.published).toHaveLength(1);
  });

  it('is our words at once or an alarm', async () => {
    const { world, mastodon, id } = await requested();
    mastodon.altered.set(`https://mastodon.example/${id}`, 'Kortad te');
    await world.decide(id, 'spokesperson');
    await world.pass(MINUTE);
    expect(await deliveryOf(world, id)).toMatchObject({
      state: 'published',
      standing: 'other-words',
    });
    expect(alarms(world)).toHaveLength(1);
  });
});
