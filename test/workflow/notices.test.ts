import { describe, expect, it } from 'vitest';
import { EVERYONE_MS } from '#domain/statement/approval/rounds.ts';
import { playbook, useWorlds } from '#test/support/workflow.ts';
import { FakeDrafter } from '#test/support/workflow-outside.ts';
import { goodDraft } from '#test/support/workflow-words.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

describe('notices', () => {
  it('go out once per person, version, round and purpose, whatever wakes the wait', async () => {
    const world = await newWorld();
    const id = await world.request();
    for (let i = 0; i < 3; i += 1) {
      await world.deps.workflow.wake((await world.deps.tokens.newest(id)) ?? '');
      await world.quiet();
    }
    await world.restart();
    await world.sweep();
    expect(world.notifier.sent).toEqual(['asked spokesperson']);
    await world.edit(id, 'writer');
    await world.pass(16 * MINUTE);
    await world.restart();
    await world.act('askNext', id);
    expect(world.notifier.notices.map((notice) => notice.id)).toEqual([
      `${id}-1-1-asked-spokesperson`,
      `${id}-2-1-asked-again-spokesperson`,
      `${id}-2-1-reminded-spokesperson`,
      `${id}-2-2-asked-deputy`,
    ]);
  });

  it('say until when, as the journal has it', async () => {
    const world = await newWorld();
    const id = await world.request();
    await world.pass(16 * MINUTE);
    const [round] = (await world.read(id)).rounds;
    expect(world.notifier.notices.map(({ answerBy }) => answerBy)).toEqual([
      round?.until,
      round?.until,
    ]);
  });

  it('Given a mail server that is away, Then nothing is held up, and the journal says who was not told', async () => {
    const world = await newWorld();
    world.notifier.isDown = true;
    const id = await world.request();
    await world.pass(31 * MINUTE);
    expect((await world.read(id)).rounds).toHaveLength(2);
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(await world.status(id)).toBe('published');
    const failed = (await world.entries(id)).filter(({ type }) => type === 'notification-failed');
    expect(failed.map(({ data }) => data)).toEqual([
      { key: '1-1-asked-spokesperson', reason: 'NotificationFailed' },
      { key: '1-1-reminded-spokesperson', reason: 'NotificationFailed' },
      { key: '1-2-asked-deputy', reason: 'NotificationFailed' },
      { key: '1-run1-published-writer', reason: 'NotificationFailed' },
    ]);
    expect(await world.journalled(id)).not.toContain('notified');
  });

  it('Given a mail server that comes back in the middle, Then who was missed is told at the next occasion', async () => {
    const world = await newWorld();
    world.notifier.isDown = true;
    const id = await world.request();
    world.notifier.isDown = false;
    await world.pass(15 * MINUTE);
    expect(world.notifier.sent).toEqual(['reminded spokesperson']);
    expect(await world.status(id)).toBe('awaiting-approval');
  });

  it('tell the requester what each retry came to, also where it failed again', async () => {
    const world = await newWorld();
    const id = await world.request();
    world.channels['newsroom']!.mood = 'fails';
    await world.decide(id, 'spokesperson');
    await world.act('retry', id);
    expect(world.notifier.sent.filter((sent) => sent === 'failed writer')).toHaveLength(2);
    await world.restart();
    expect(world.notifier.sent.filter((sent) => sent === 'failed writer')).toHaveLength(2);
  });

  it.each([
    [['newsroom'], 'published', []],
    [['newsroom', 'x', 'facebook'], 'published', ['x', 'facebook']],
    [['x'], 'to-post', ['x']],
  ])(
    'about %j tell the requester what is left to post by hand',
    async (channels, purpose, byHand) => {
      const world = await newWorld();
      const id = await world.request({ channels });
      await world.decide(id, 'spokesperson');
      expect(world.notifier.notices.at(-1)).toMatchObject({
        to: { id: 'writer' },
        purpose,
        byHand,
      });
    },
  );

  it('hold no words of the statement or the incident, whatever they are about', async () => {
    const world = await newWorld({ drafter: new FakeDrafter([goodDraft(playbook)]) });
    const incident = await world.incident();
    const comment = 'Skriv vart man vänder sig.';
    const id = await world.request({ instructions: 'Håll det kort.' }, incident);
    await world.decide(id, 'spokesperson', 'request-changes', { comment });
    await world.pass(60 * MINUTE);
    const rejected = await world.request({}, incident);
    await world.decide(rejected, 'spokesperson', 'reject', { comment });
    const failed = await world.request({}, incident);
    world.channels['newsroom']!.mood = 'fails';
    await world.decide(failed, 'spokesperson');
    world.channels['newsroom']!.mood = 'works';
    await world.act('retry', failed);
    await world.pass(EVERYONE_MS);
    expect(new Set(world.notifier.notices.map(({ purpose }) => purpose))).toEqual(
      new Set([
        'asked',
        'asked-again',
        'reminded',
        'changes-requested',
        'unanswered',
        'rejected',
        'failed',
        'published',
        'expired',
      ]),
    );
    const { texts } = await world.read(id);
    const words = [
      comment,
      'Håll det kort.',
      'Norrby',
      'Strömmen',
      'hemligt',
      texts[0]!.text,
      texts[0]!.title!,
    ];
    for (const { to: _, ...notice } of world.notifier.notices) {
      expect(Object.keys(notice).toSorted()).toEqual([
        'answerBy',
        'byHand',
        'changed',
        'id',
        'incident',
        'kind',
        'language',
        'purpose',
        'severity',
        'statementId',
        'way',
      ]);
      expect(Object.keys(notice.incident!)).toEqual(['id', 'openedAt']);
      for (const word of words) expect(JSON.stringify(notice)).not.toContain(word);
    }
  });
});
