import { describe, expect, it, vi } from 'vitest';
import type { Carried } from '#domain/recipients/carrier.ts';
import { ListStand } from '#test/fakes/list-stand.ts';
import { useWorlds } from '#test/support/workflow.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const channels = ['newsroom', 'press'] as const;
const people = Array.from({ length: 250 }, (_, index) => `person${index}@exempel.example`);

const requested = async () => {
  const world = await newWorld({ channels });
  const stand = new ListStand('press', people);
  Object.assign(world.channels['press']!, stand.publisher());
  return { world, stand, id: await world.request({ channels }) };
};

const deliveryOf = async (world: World, id: string) =>
  (await world.read(id)).deliveries.find(({ channel }) => channel === 'press');

describe('words to a list', () => {
  it('go on call after call until each recipient has them, and the receipt counts them', async () => {
    const { world, stand, id } = await requested();
    let calls = 0;
    const { publish } = stand.publisher();
    const counted: typeof publish = (publication) => {
      calls += 1;
      return publish(publication);
    };
    Object.assign(world.channels['press']!, { publish: counted });
    stand.carrier.says = ({ to }): Carried => (to === people[7] ? 'refused' : 'sent');
    await world.decide(id, 'spokesperson');
    // The list has a time of its own, which the world does not wait for.
    await vi.waitFor(
      async () => {
        await world.pass(1_000);
        expect(await world.status(id)).toBe('published');
      },
      { interval: 20, timeout: 10_000 },
    );
    expect(calls).toBeGreaterThan(2);
    expect(stand.carrier.taken.map(({ to }) => to).toSorted()).toEqual(
      people.filter((to) => to !== people[7]).toSorted(),
    );
    const { texts } = await world.read(id);
    const approved = texts.find(({ channel }) => channel === 'press');
    expect(stand.carrier.taken[0]).toMatchObject({ title: approved?.title, text: approved?.text });
    expect(await deliveryOf(world, id)).toMatchObject({
      state: 'published',
      tally: { list: '1', recipients: 250, sent: 249, refused: 1, unsure: 0 },
    });
  });

  it('go to nobody where they answer one person: a person answers', async () => {
    const { world, stand } = await requested();
    const comment = 'När kommer vattnet tillbaka?';
    const id = await world.request({ kind: 'reply', channels: ['press'], comment });
    await world.decide(id, 'spokesperson');
    await world.pass(60_000);
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'by-hand' });
    expect(stand.carrier.taken).toEqual([]);
  });

  it('go on where a process died, and nobody gets them twice', async () => {
    const { world, stand, id } = await requested();
    let crossings = 0;
    world.crashesAt = () => {
      crossings += 1;
      return crossings % 9 === 0;
    };
    await world.decide(id, 'spokesperson').catch(() => {});
    world.crashesAt = () => false;
    await world.restart();
    await world.pass(10 * 60_000);
    expect(await world.status(id)).toBe('published');
    expect(stand.carrier.taken.map(({ to }) => to).toSorted()).toEqual(people.toSorted());
  });

  it('are unknown where the service said of nobody that it took them, and nobody gets them again', async () => {
    const { world, stand, id } = await requested();
    stand.versions.push(people.slice(0, 3).join('\n'));
    stand.carrier.says = () => 'unsure';
    await world.decide(id, 'spokesperson');
    await world.pass(10 * 60_000);
    expect(await deliveryOf(world, id)).toMatchObject({
      state: 'unknown',
      tally: { recipients: 3, sent: 0, refused: 0, unsure: 3 },
    });
    expect(stand.carrier.taken).toHaveLength(3);
  });

  it('stop where the list is empty, and the newsroom has them all the same', async () => {
    const { world, stand, id } = await requested();
    stand.versions.push('');
    await world.decide(id, 'spokesperson');
    expect(await world.status(id)).toBe('partly-published');
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'failed', reason: 'no-recipients' });
    stand.versions.push('a@exempel.example');
    expect(await world.act('retry', id)).toBe('ok');
    await world.pass(10_000);
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'published', tally: { sent: 1 } });
  });
});
