import { expect, it } from 'vitest';
import { useWorlds } from '#test/support/workflow.ts';

const newWorld = useWorlds();
const five = ['newsroom', 'bluesky', 'mastodon', 'press', 'sms'] as const;

it('posts to all channels at once, each after its intent is journalled', async () => {
  const world = await newWorld({ channels: five });
  const id = await world.request({ channels: five });
  let called = 0;
  let intended = 0;
  const all = Promise.withResolvers<void>();
  // None answers before all are called: one after the other would stop at the first.
  for (const channel of Object.values(world.channels)) {
    const { publish } = channel;
    channel.publish = async (publication) => {
      called += 1;
      if (called === five.length) {
        const { deliveries } = await world.read(id);
        intended = deliveries.filter(({ state }) => state === 'intended').length;
        all.resolve();
      }
      await all.promise;
      return publish(publication);
    };
  }
  await world.decide(id, 'spokesperson');
  expect(await world.status(id)).toBe('published');
  expect(intended).toBe(five.length);
  expect(five.map((channel) => world.published(id, channel).length)).toEqual([1, 1, 1, 1, 1]);
});
