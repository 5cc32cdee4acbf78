import { describe, expect, it } from 'vitest';
import { receive } from '#test/support/comment.ts';
import { useWorlds } from '#test/support/workflow.ts';
import { accepted, type World } from '#test/support/workflow-world.ts';
import { requestWithoutIncident } from '#web/actions/statements.ts';

const newWorld = useWorlds();
const two = ['newsroom', 'mastodon'] as const;
const claim = { text: 'Strömmen är borta i hela Norrby.', keys: [], truthKeys: ['delar av'] };

const answerFor = (channel: (typeof two)[number] | 'x') => ({
  channel,
  text: 'Tack för din fråga. Vi förstår att du undrar.',
  ...(channel === 'newsroom' && { title: 'Svar på din fråga' }),
});

const fakeOf = (world: World, channel: string) => {
  const fake = world.channels[channel];
  if (!fake) throw new Error(`No ${channel}`);
  return fake;
};

const deliveryOf = async (world: World, id: string) =>
  (await world.read(id)).deliveries.find(({ channel }) => channel === 'mastodon');

const corrected = async (act: 'reply' | 'delete') => {
  const world = await newWorld({ channels: two });
  const mastodon = fakeOf(world, 'mastodon');
  mastodon.canReply = true;
  const incident = await world.incident();
  const old = await world.request({ channels: two }, incident);
  await world.decide(old, 'spokesperson');
  const { url = '' } = (await deliveryOf(world, old)) ?? {};
  const acts = [{ channel: 'mastodon', act }];
  const next = await world.request(
    { kind: 'update', corrects: old, claim, channels: two, acts },
    incident,
  );
  return { world, mastodon, old, next, url };
};

describe('a correction', () => {
  it('that is to answer the earlier post is placed below it, which stays', async () => {
    const { world, mastodon, next, url } = await corrected('reply');
    await world.decide(next, 'spokesperson');
    await world.passWithDue(3);
    expect(world.published(next, 'mastodon')).toMatchObject([{ inReplyTo: url }]);
    expect(world.published(next, 'newsroom')[0]?.inReplyTo).toBeUndefined();
    expect(mastodon.deleted).toEqual([]);
  });

  it('that is to delete the earlier post does so once its own words are out, and raises no alarm', async () => {
    const { world, mastodon, old, next, url } = await corrected('delete');
    await world.passWithDue(2);
    expect(mastodon.deleted).toEqual([]);
    await world.decide(next, 'spokesperson');
    await world.passWithDue(65);
    expect(mastodon.deleted).toEqual([url]);
    expect(await deliveryOf(world, next)).toMatchObject({ earlier: 'deleted' });
    expect(await deliveryOf(world, old)).toMatchObject({ standing: 'gone' });
    expect(world.logged.filter(({ code }) => code === 'NOT_OUR_WORDS')).toEqual([]);
    expect(await world.journalled(next)).toContain('earlier-removed');
  });

  it('says so where the channel does not delete, and leaves it to a person', async () => {
    const { world, mastodon, next } = await corrected('delete');
    await world.decide(next, 'spokesperson');
    mastodon.mood = 'fails';
    await world.passWithDue(3);
    expect(await deliveryOf(world, next)).toMatchObject({ earlier: 'not-deleted' });
  });

  it('says so where the server has no way to delete, and does not ask it again each minute', async () => {
    const { world, mastodon, old, next } = await corrected('delete');
    await world.decide(next, 'spokesperson');
    mastodon.canDelete = false;
    await world.passWithDue(3);
    expect(await deliveryOf(world, next)).toMatchObject({ earlier: 'not-deleted' });
    expect((await deliveryOf(world, old))?.standing).not.toBe('gone');
  });
});

describe('a reply to a post', () => {
  const inReplyTo = 'https://mastodon.example/@someone/1';
  const request = async (world: World) => {
    const id = await world.request({
      kind: 'reply',
      channels: ['mastodon'],
      comment: 'När kommer strömmen tillbaka?',
      inReplyTo,
    });
    await world.decide(id, 'spokesperson');
    return id;
  };

  it('is placed below it where the channel can', async () => {
    const world = await newWorld({ channels: two });
    fakeOf(world, 'mastodon').canReply = true;
    const id = await request(world);
    expect(await world.status(id)).toBe('published');
    expect(world.published(id, 'mastodon')).toMatchObject([{ inReplyTo }]);
  });

  it('is left to a person where it can not', async () => {
    const world = await newWorld({ channels: two });
    const id = await request(world);
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'by-hand' });
    expect(world.published(id, 'mastodon')).toEqual([]);
  });

  it('goes nowhere else, whatever its request named before that was refused', async () => {
    const all = ['newsroom', 'x', 'mastodon'] as const;
    const world = await newWorld({ channels: all });
    const comment = await receive(world.deps, { channel: 'mastodon' });
    const id = accepted(
      await requestWithoutIncident(world.deps, world.person('writer'), {
        ...{ kind: 'reply', language: 'sv', channels: [...all], comment: comment.text },
        ...{ commentId: comment.id, texts: all.map(answerFor) },
      }),
    ).id;
    await world.quiet();
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await world.passWithDue(5);
    // The channels go at once, so the order in which they end is any.
    const { deliveries } = await world.read(id);
    const becameOf = deliveries.map(({ channel, state, reason }) => [channel, state, reason]);
    expect(becameOf.toSorted()).toEqual([
      ['mastodon', 'by-hand', undefined],
      ['newsroom', 'failed', 'not-its-channel'],
      ['x', 'failed', 'not-its-channel'],
    ]);
    for (const channel of all) expect(world.published(id, channel)).toEqual([]);
  });

  it('is left to a person where nobody knows which post: all would read it, and nobody be answered', async () => {
    const world = await newWorld({ channels: two });
    fakeOf(world, 'mastodon').canReply = true;
    const comment = 'När kommer strömmen tillbaka?';
    const id = await world.request({ kind: 'reply', channels: ['mastodon'], comment });
    await world.decide(id, 'spokesperson');
    expect(await deliveryOf(world, id)).toMatchObject({ state: 'by-hand' });
    expect(world.published(id, 'mastodon')).toEqual([]);
  });
});
