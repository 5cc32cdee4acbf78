import { describe, expect, it } from 'vitest';
import { approvedHash, contentOf } from '#domain/statement/version/approved-hash.ts';
import { useWorlds } from '#test/support/workflow.ts';
import { once } from '#test/support/workflow-gate.ts';
import { enteredIn } from '#test/support/workflow-history.ts';
import type { ChannelMood } from '#test/support/workflow-outside.ts';
import { changeHead } from '#test/support/workflow-tamper.ts';
import type { World } from '#test/support/workflow-world.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;
const two = ['newsroom', 'mastodon'] as const;

const deliveries = async (world: World, id: string) =>
  Object.fromEntries(
    (await world.read(id)).deliveries.map(({ channel, state }) => [channel, state]),
  );

const approved = async (world: World, channels: readonly string[]) => {
  const id = await world.request({ channels });
  expect(await world.decide(id, 'spokesperson')).toBe('ok');
  await world.pass(MINUTE);
  return id;
};

const setMood = (world: World, channel: string, mood: ChannelMood) => {
  const fake = world.channels[channel];
  if (!fake) throw new Error(`No channel ${channel}`);
  fake.mood = mood;
  return fake;
};

describe('the second place', () => {
  it('has the hash of each published journal, which the journal holds', async () => {
    const world = await newWorld();
    const id = await approved(world, ['newsroom']);
    const hashes = (await world.exported(id)).entries.map(({ entry }) => entry.hash);
    const [anchor] = world.anchors.anchors;
    expect(anchor?.stream).toBe(`statement#${id}`);
    expect(hashes).toContain(anchor?.hash);
    const [publication] = world.channels['newsroom']?.published ?? [];
    expect(hashes.indexOf(anchor?.hash ?? '')).toBeGreaterThan(
      hashes.indexOf(publication?.journalHash ?? ''),
    );
  });

  it('holds up nothing when it is away; it is measured', async () => {
    const world = await newWorld();
    world.anchors.isDown = true;
    const id = await approved(world, ['newsroom']);
    expect(await world.status(id)).toBe('published');
    expect(world.logged).toContainEqual({
      code: 'ANCHOR_FAILED',
      fields: { statementId: id, error: 'Error' },
    });
    expect(world.measured.map(({ metric }) => metric)).toContain('AnchorFailures');
  });
});

describe('an approved statement', () => {
  it('is out in at most 15 transitions, word for word, under the approved hash', async () => {
    const world = await newWorld();
    const id = await approved(world, ['newsroom']);
    const statement = await world.read(id);
    const { version, kind, language, nextUpdateAt, texts } = statement;
    const hash = approvedHash({ statementId: id, version, kind, language, nextUpdateAt, texts });
    expect(statement).toMatchObject({ status: 'published', hash, decision: { hash } });
    expect(world.published(id)).toEqual([
      expect.objectContaining({
        hash,
        title: texts[0]?.title,
        text: texts[0]?.text,
        nextUpdateAt,
        approvedBy: { role: 'Presschef (exempel)', name: 'Exempel Talarsdotter' },
        journalHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
    ]);
    const states = enteredIn(await world.history(id));
    expect(states.length).toBeLessThanOrEqual(15);
    expect(states.at(-1)).toBe('record-outcome');
    expect(await world.journalled(id)).toEqual([
      'requested',
      'drafted',
      'checked',
      'asked',
      'notified',
      'decided',
      'intended',
      'receipt',
      'concluded',
      'notified',
    ]);
  });

  it('that a person wrote with the request, with a promised time, is out as it was approved', async () => {
    const world = await newWorld();
    const nextUpdateAt = '2026-12-20T12:00:00.000Z';
    const title = 'Strömavbrott i Exempelstad';
    const text = 'Strömmen är borta i Exempelstad. Nästa uppdatering kommer 20 december kl. 13.00.';
    const texts = [{ channel: 'newsroom', title, text }];
    const id = await world.request({ channels: ['newsroom'], nextUpdateAt, texts });
    const { version, hash } = await world.read(id);
    expect(await world.read(id)).toMatchObject({ version: 1, nextUpdateAt, writtenBy: 'person' });
    expect(hash).toBe(approvedHash(contentOf(await world.read(id))));
    expect(version).toBe(1);
    const rules = (await world.read(id)).check?.findings.map(({ rule }) => rule) ?? [];
    const override = rules.map((rule) => ({ rule, reason: 'Prövat.' }));
    expect(await world.decide(id, 'spokesperson', 'approve', { override })).toBe('ok');
    await world.pass(MINUTE);
    expect(await world.status(id)).toBe('published');
    expect(world.published(id)).toEqual([
      expect.objectContaining({ title, text, nextUpdateAt, hash }),
    ]);
  });

  it('goes to every channel; one without an adapter waits for a person, who records the address', async () => {
    const world = await newWorld();
    const id = await approved(world, ['newsroom', 'facebook']);
    expect(await world.status(id)).toBe('published');
    expect(await deliveries(world, id)).toEqual({ newsroom: 'published', facebook: 'by-hand' });
    const url = 'https://www.facebook.com/exempel/1';
    expect(await world.receipt(id, { channel: 'facebook', url })).toBe('ok');
    expect((await world.read(id)).deliveries).toContainEqual(
      expect.objectContaining({ channel: 'facebook', state: 'by-hand', url, by: 'writer' }),
    );
  });
});

describe('a channel that fails', () => {
  it('holds up no other: partly-published; a retry posts only what failed, under the same hash', async () => {
    const world = await newWorld({ channels: two });
    const mastodon = setMood(world, 'mastodon', 'fails');
    const id = await approved(world, two);
    expect(await world.status(id)).toBe('partly-published');
    expect(await deliveries(world, id)).toEqual({ newsroom: 'published', mastodon: 'failed' });
    expect(world.notifier.sent).toContain('partly-published writer');
    mastodon.mood = 'works';
    expect(await world.act('retry', id)).toBe('ok');
    expect(await world.status(id)).toBe('published');
    expect(world.published(id, 'newsroom')).toHaveLength(1);
    expect(world.published(id, 'mastodon')).toHaveLength(1);
    expect(world.published(id, 'mastodon')[0]?.hash).toBe(world.published(id, 'newsroom')[0]?.hash);
    expect(enteredIn(await world.history(id, 2))).toEqual([
      'route',
      'next',
      'publish',
      'publish-channel',
      'channel-tried',
      'channel-over',
      'published',
      'record-outcome',
    ]);
  });

  it('Given all fail, Then it failed, is retried on request, and fails again until it works', async () => {
    const world = await newWorld({ channels: two });
    const fakes = two.map((channel) => setMood(world, channel, 'fails'));
    const id = await approved(world, two);
    expect(await world.read(id)).toMatchObject({ status: 'failed' });
    expect(world.notifier.sent).toContain('failed writer');
    await world.act('retry', id);
    expect(await world.status(id)).toBe('failed');
    for (const fake of fakes) fake.mood = 'works';
    await world.act('retry', id);
    expect(await world.status(id)).toBe('published');
    expect(two.map((channel) => world.published(id, channel).length)).toEqual([1, 1]);
  });

  it('Given a statement that is out, Then there is nothing to retry', async () => {
    const world = await newWorld();
    const id = await approved(world, ['newsroom']);
    expect(await world.act('retry', id)).toBe('not-possible');
    expect(await world.execution(id, 2)).toBeUndefined();
  });
});

describe('a channel whose outcome is unknown', () => {
  it('Given the post came through, Then the channel is asked and its address is the receipt', async () => {
    const world = await newWorld();
    const newsroom = setMood(world, 'newsroom', 'loses-answer');
    const id = await approved(world, ['newsroom']);
    expect(newsroom.asked).toHaveLength(1);
    expect((await world.read(id)).deliveries).toMatchObject([
      { state: 'published', url: `https://newsroom.example/${id}` },
    ]);
    expect(await world.status(id)).toBe('published');
    expect(world.published(id)).toHaveLength(1);
  });

  it.each(['forgets', 'fails'] as const)(
    'Given that the channel %s, Then nothing is repeated, and a person says',
    async (memory) => {
      const world = await newWorld({ channels: two });
      const mastodon = setMood(world, 'mastodon', 'loses-answer');
      mastodon.memory = memory;
      const id = await approved(world, ['mastodon']);
      expect(await deliveries(world, id)).toEqual({ mastodon: 'waiting' });
      await world.pass(3 * MINUTE);
      expect(await deliveries(world, id)).toEqual({ mastodon: 'unknown' });
      expect(await world.status(id)).toBe('failed');
      mastodon.mood = 'works';
      await world.act('retry', id);
      expect(world.published(id, 'mastodon')).toHaveLength(1);
      expect(await deliveries(world, id)).toEqual({ mastodon: 'unknown' });
      const url = 'https://mastodon.example/@vi/1';
      expect(await world.receipt(id, { channel: 'mastodon', url })).toBe('ok');
      expect(await world.read(id)).toMatchObject({ status: 'published', deliveries: [{ url }] });
      expect(world.published(id, 'mastodon')).toHaveLength(1);
    },
  );

  it('Given that it is not out, and asking tells it, Then it is posted once, by itself', async () => {
    const world = await newWorld();
    const newsroom = setMood(world, 'newsroom', 'swallows');
    const id = await approved(world, ['newsroom']);
    expect(await deliveries(world, id)).toEqual({ newsroom: 'waiting' });
    newsroom.mood = 'works';
    await world.pass(2 * MINUTE);
    expect(await world.status(id)).toBe('published');
    expect(world.published(id)).toHaveLength(1);
  });

  it('Given that it is not out, When a person says so and retries, Then it is posted once', async () => {
    const world = await newWorld({ channels: two });
    const mastodon = setMood(world, 'mastodon', 'swallows');
    mastodon.memory = 'forgets';
    const id = await approved(world, ['mastodon']);
    await world.pass(3 * MINUTE);
    mastodon.memory = 'knows';
    expect(await deliveries(world, id)).toEqual({ mastodon: 'unknown' });
    mastodon.mood = 'works';
    expect(await world.receipt(id, { channel: 'mastodon', state: 'failed' })).toBe('ok');
    expect(await world.act('retry', id)).toBe('ok');
    expect(await world.status(id)).toBe('published');
    expect(world.published(id, 'mastodon')).toHaveLength(1);
  });

  it('Given the newsroom, Then no person says what became of it', async () => {
    const world = await newWorld();
    const newsroom = setMood(world, 'newsroom', 'loses-answer');
    newsroom.memory = 'forgets';
    const id = await approved(world, ['newsroom']);
    await world.pass(3 * MINUTE);
    const url = 'https://newsroom.example/found';
    for (const said of [{ state: 'failed' }, { url }] as const) {
      expect(await world.receipt(id, { channel: 'newsroom', ...said })).toBe('own-channel');
    }
    expect(await deliveries(world, id)).toEqual({ newsroom: 'unknown' });
  });

  it('Given an error that no adapter should throw, Then it is unknown, not repeated', async () => {
    const world = await newWorld();
    setMood(world, 'newsroom', 'breaks');
    const id = await approved(world, ['newsroom']);
    expect(await deliveries(world, id)).toEqual({ newsroom: 'unknown' });
    expect(world.published(id)).toEqual([]);
  });

  it.each(['forgets', 'fails'] as const)(
    'Given a process that died after posting, and a channel that %s, Then it is not posted again',
    async (memory) => {
      const world = await newWorld();
      const newsroom = setMood(world, 'newsroom', 'works');
      newsroom.memory = memory;
      const id = await world.request();
      world.crashesAt = ({ when, what }) => when === 'after' && what === 'publish newsroom';
      expect(await world.decide(id, 'spokesperson')).toMatch(/ok|died/);
      await world.gate.died;
      world.crashesAt = () => false;
      await world.restart();
      await world.pass(4 * MINUTE);
      expect(await deliveries(world, id)).toEqual({ newsroom: 'unknown' });
      await world.act('retry', id);
      expect(world.published(id)).toHaveLength(1);
    },
  );
});

describe('words that are not what was approved', () => {
  const tampered = async (change: Parameters<typeof changeHead>[2]) => {
    const world = await newWorld();
    const id = await world.request();
    world.tamper = (handlers) => ({
      ...handlers,
      Publish: async (event: unknown) => {
        await changeHead(world, id, change);
        return handlers.Publish(event);
      },
    });
    await world.restart();
    await world.decide(id, 'spokesperson');
    await world.pass(5 * MINUTE);
    return { world, id };
  };

  it.each<[string, Parameters<typeof changeHead>[2]]>([
    [
      'a text',
      (state) => {
        state.texts[0]!.text += ' Allt är lugnt.';
      },
    ],
    [
      'a title',
      (state) => {
        state.texts[0]!.title = 'Allt är lugnt';
      },
    ],
    [
      'the promised time',
      (state) => {
        state.nextUpdateAt = '2027-01-01T00:00:00.000Z';
      },
    ],
    [
      'the decision',
      (state) => {
        state.decision.decision = 'reject';
      },
    ],
    [
      'the approved hash',
      (state) => {
        state.decision.hash = '0'.repeat(64);
      },
    ],
  ])(
    'Given %s changed in the table, Then nothing goes out, and log and journal say so',
    async (_, change) => {
      const { world, id } = await tampered(change);
      expect(world.published(id)).toEqual([]);
      expect(await world.read(id)).toMatchObject({
        status: 'failed',
        deliveries: [{ channel: 'newsroom', state: 'failed' }],
      });
      const journalled = await world.journalled(id);
      expect(journalled).not.toContain('intended');
      expect(journalled.filter((type) => type === 'receipt')).toHaveLength(1);
      expect(world.logged).toEqual([
        {
          code: 'PUBLISH_FAILED',
          fields: { statementId: id, channel: 'newsroom', error: 'NotApproved' },
        },
      ]);
      expect(world.notifier.sent).toContain('failed writer');
    },
  );

  it('Given a text changed after an intent, Then nobody can tell whether it went out', async () => {
    const world = await newWorld({ channels: ['mastodon'] });
    const id = await world.request({ channels: ['mastodon'] });
    world.crashesAt = once('after', 'publish mastodon');
    await world.decide(id, 'spokesperson');
    await world.gate.died;
    await changeHead(world, id, (state) => {
      state.texts[0]!.text += ' Allt är lugnt.';
    });
    await world.restart();
    await world.pass(4 * MINUTE);
    expect(await deliveries(world, id)).toEqual({ mastodon: 'unknown' });
    expect(world.published(id, 'mastodon')).toHaveLength(1);
    expect(world.logged.map(({ fields }) => Object(fields).error)).toContain('NotApproved');
  });
});
