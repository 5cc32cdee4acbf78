import { describe, expect, it } from 'vitest';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { type WatchDeps, watchTopic } from '#domain/alert/watch-topic.ts';
import { type Mention, MentionInput } from '#domain/mention/mention.ts';
import { receiveMention } from '#domain/mention/receive.ts';
import { Topic } from '#domain/plan/topics.ts';
import { scanFrom } from '#domain/volume/own-scan.ts';
import { memoryJournal } from '#test/web/memory-journal.ts';
import { memoryMentions } from '#test/web/memory-mentions.ts';

const MINUTE = 60_000;
const topic = (changes: object = {}) =>
  Topic.parse({
    id: 'water',
    name: 'Vatten',
    words: ['vatten'],
    alarmWords: ['förgiftad'],
    ...changes,
  });

const begin = (changes: object = {}, { isNew = false } = {}) => {
  const clock = { now: new Date('2026-11-28T12:00:00.000Z') };
  const now = () => clock.now;
  const journal = memoryJournal(now);
  const stores = memoryMentions();
  const deps: WatchDeps = { ...stores, journal, now, timeZone: 'Europe/Stockholm' };
  // It has been watched for weeks, in which nothing was said.
  const watchedFrom = clock.now.getTime() - 28 * 24 * 60 * MINUTE;
  if (!isNew) void stores.scanStates.keep('water', scanFrom(watchedFrom));
  const receive = receiveMention({ ...stores, now, keptFor: 'P90D', onAddressed: async () => {} });
  let count = 0;
  /** Different people write at a time. */
  const write = async (people: number, minutesAgo = 0, text = 'Vattnet är brunt.') => {
    const writtenAt = new Date(clock.now.getTime() - minutesAgo * MINUTE).toISOString();
    const heard: Mention[] = [];
    for (let i = 0; i < people; i += 1) {
      count += 1;
      const author = { id: `person-${count}` };
      const item = { topic: 'water', source: 'press', id: `${count}`, author, text, writtenAt };
      const { mention } = await receive(MentionInput.parse(item));
      if (mention) heard.push(mention);
    }
    return heard;
  };
  const watch = (heard: readonly Mention[] = []) => watchTopic(deps, topic(changes), heard);
  const alerts = async () =>
    (await journal.list(alertJournal, { by: 'group', group: 'water' }, { limit: 50 })).items;
  const later = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * MINUTE);
  };
  return { journal, write, watch, alerts, later };
};

describe('watchTopic', () => {
  it('raises one alert an episode, however often it looks', async () => {
    const { write, watch, alerts, later } = begin();
    await write(9);
    await watch();
    await watch();
    later(10);
    await write(2);
    await watch();
    const [alert, ...others] = await alerts();
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ why: 'above-usual', seen: 9, notices: 1, settled: 0 });
    expect(alert?.examples).toHaveLength(3);
  });

  it('grows louder when it has doubled, at most three times in three hours', async () => {
    const { write, watch, alerts, later } = begin();
    for (const people of [9, 10, 20, 45, 90]) {
      await write(people);
      await watch();
      later(2);
    }
    const [alert] = await alerts();
    expect(alert).toMatchObject({ notices: 3, level: 'alarm' });
  });

  it('raises another one after three quiet hours', async () => {
    const { write, watch, alerts, later } = begin();
    await write(9);
    await watch();
    later(9 * 60);
    await watch();
    expect(await alerts()).toHaveLength(1);
    await write(60);
    await watch();
    expect(await alerts()).toHaveLength(2);
  });

  it('counts a backlog at the time it was written: what is older than three hours raises nothing', async () => {
    const { write, watch, alerts } = begin();
    const heard = await write(50, 200, 'Vattnet är förgiftat, förgiftad!');
    await watch(heard);
    expect(await alerts()).toEqual([]);
  });

  it('takes one mention with an alarm word for an alarm, once in three hours', async () => {
    const { write, watch, alerts } = begin();
    await watch(await write(1, 0, 'Är vattnet FÖRGIFTADE?'));
    await watch(await write(1, 0, 'Förgiftad!'));
    expect(await alerts()).toMatchObject([{ why: 'alarm-word', level: 'alarm', notices: 1 }]);
  });

  it('learns for a day before it says what is unusual: only a steep rise, or a word, is an alert', async () => {
    const { write, watch, alerts, later } = begin({}, { isNew: true });
    await write(12);
    await watch();
    expect(await alerts()).toEqual([]);
    await write(3);
    await watch();
    expect(await alerts()).toMatchObject([{ why: 'above-usual', seen: 15 }]);
    later(25 * 60);
    await write(9);
    await watch();
    expect(await alerts()).toHaveLength(2);
  });

  it('finds no alarm word inside another word', async () => {
    const { write, watch, alerts } = begin({ alarmWords: ['brand'] });
    await watch(await write(1, 0, 'Vilken varumärkesbrand, ett skogsbrandman'));
    expect(await alerts()).toEqual([]);
  });

  it('gives notice of as many as the plan names', async () => {
    const { write, watch, alerts } = begin({ noticeAt: 4 });
    await write(3);
    await watch();
    expect(await alerts()).toEqual([]);
    await write(1);
    await watch();
    expect(await alerts()).toMatchObject([{ why: 'many', seen: 4, level: 'notice' }]);
  });

  it('raises what is muted as well, but has nobody told', async () => {
    const { journal, write, watch, alerts, later } = begin();
    await write(9);
    await watch();
    const [alert] = await alerts();
    const muted = {
      type: 'muted',
      data: { until: '2026-12-01T00:00:00.000Z' },
      words: { reason: 'Vi vet.' },
    } as const;
    await journal.append(alertJournal, alert!.id, 'writer', () => ({ ok: true, value: [muted] }));
    later(12 * 60);
    await write(80);
    await watch();
    for (const each of await alerts()) expect(alertJournal.due?.(each)).toEqual([]);
    expect(await alerts()).toHaveLength(2);
  });
});
