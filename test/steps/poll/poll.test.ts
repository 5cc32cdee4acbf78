import { describe, expect, it } from 'vitest';
import { alertJournal } from '#domain/alert/alert-journal.ts';
import { commentId } from '#domain/comment/comment-id.ts';
import { commentJournal } from '#domain/comment/comment-journal.ts';
import { RecordUnreadable } from '#domain/journal/record-errors.ts';
import { Topic } from '#domain/plan/topics.ts';
import {
  type AskSource,
  type Said,
  type Source,
  type SourceAskers,
  SourceKind,
  type SourceState,
} from '#domain/source/source.ts';
import { standingComments } from '#domain/source/standing-comments.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { type PollDeps, poll } from '#steps/poll/poll.ts';
import { receive } from '#test/support/comment.ts';
import { commentRules } from '#test/support/comment-rules.ts';
import { memoryJournal } from '#test/web/memory-journal.ts';
import { memoryMentions } from '#test/web/memory-mentions.ts';
import { plan } from '#test/web/plan.ts';
import { seedPublished } from '#test/web/seed.ts';
import { testDeps } from '#test/web/support.ts';

const topics = [
  Topic.parse({
    id: 'water',
    name: 'Vatten',
    words: ['vatten', 'vattnet'],
    alarmWords: ['förgiftat'],
  }),
];
const feed = (id: string): Source => ({
  kind: 'feed',
  id,
  name: id,
  topics: [{ id: 'water', all: false }],
});

const never: AskSource = async () => ({ state: 'failed', why: 'failed' });
const asksNothing = Object.fromEntries(
  SourceKind.options.map((kind) => [kind, never]),
) as unknown as SourceAskers;

const begin = (askers: Record<string, AskSource>) => {
  const clock = { now: new Date('2026-11-28T12:00:00.000Z') };
  const now = () => clock.now;
  const journal = memoryJournal(now);
  const stores = memoryMentions();
  const states = new Map<string, SourceState>();
  const logged: unknown[] = [];
  const asked: string[] = [];
  const deps: PollDeps = {
    ...stores,
    journal,
    findKnown: journal.findKnown,
    plan: { ...plan, topics },
    commentRules,
    groupOf: async ({ id }) => id,
    now,
    log: { warn: (code, fields) => void logged.push([code, fields]) },
    metrics: { add: () => {} },
    sources: Object.keys(askers).map(feed),
    askSources: {
      ...asksNothing,
      feed: (source, ...rest) => {
        asked.push(source.id);
        return askers[source.id]!(source, ...rest);
      },
    },
    sourceStates: {
      list: async () => new Map(states),
      write: async (id, state) => void states.set(id, state),
    },
    random: () => 1,
  };
  const heard = async () =>
    (await stores.mentions.page('water', clock.now, { limit: 50 })).items.map(({ id }) => id);
  const alerts = async () => (await journal.list(alertJournal, { by: 'all' }, { limit: 10 })).items;
  const later = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000);
  };
  return { deps, run: poll(deps), heard, alerts, later, states, logged, asked };
};

const said = (id: string, changes: Partial<Said> = {}): Said => ({
  source: 'news',
  id,
  author: { id: `author-${id}` },
  text: 'Vattnet är brunt',
  writtenAt: '2026-11-28T11:59:00.000Z',
  ...changes,
});

const bringing =
  (...all: Said[]): AskSource =>
  async () => ({ state: 'brought', said: all, memory: { known: all.map(({ id }) => id) } });

describe('poll', () => {
  it('keeps what each source brings, once, and how the source stands', async () => {
    const { run, heard, later, states } = begin({
      a: bringing(said('1'), said('2', { text: 'Annat' })),
    });
    await run();
    later(1);
    await run();
    expect(await heard()).toEqual(['1']);
    expect(states.get('a')).toMatchObject({
      failures: 0,
      heardAt: '2026-11-28T12:00:00.000Z',
      answeredAt: '2026-11-28T12:01:00.000Z',
      memory: { known: ['1', '2'] },
    });
  });

  it('counts once what two sources bring, by its address', async () => {
    const url = 'https://tidning.example/vatten';
    const { run, heard } = begin({
      a: bringing(said('1', { url })),
      b: bringing(said('x', { url: `${url}?utm_source=rss`, source: 'alerts' })),
    });
    await run();
    expect(await heard()).toHaveLength(1);
  });

  it('raises an alert for what was just said, and none for a backlog', async () => {
    const text = 'Vattnet är FÖRGIFTAT';
    const old = begin({ a: bringing(said('1', { text, writtenAt: '2026-11-28T08:00:00.000Z' })) });
    await old.run();
    expect(await old.alerts()).toEqual([]);
    const fresh = begin({ a: bringing(said('1', { text })) });
    await fresh.run();
    expect(await fresh.alerts()).toMatchObject([{ why: 'alarm-word', level: 'alarm' }]);
  });

  it('does not ask again before it is time, and less often what fails', async () => {
    const { run, asked, later } = begin({
      good: bringing(),
      bad: async () => ({ state: 'failed', why: 'failed' }),
    });
    for (let minute = 0; minute < 4; minute += 1) {
      await run();
      later(1);
    }
    expect(asked.toSorted()).toEqual(['bad', 'bad', 'good', 'good', 'good', 'good']);
  });

  it('is held up by no source that hangs, throws or brings nonsense', async () => {
    const { run, heard, states, logged } = begin({
      hangs: () => new Promise(() => {}),
      throws: () => Promise.reject(new TypeError('secret words')),
      nonsense: bringing(said('x', { writtenAt: 'never', text: '' })),
      good: bringing(said('1')),
    });
    const running = run();
    await expect.poll(() => heard()).toEqual(['1']);
    expect(states.get('good')).toMatchObject({ failures: 0 });
    expect(states.get('throws')).toMatchObject({ failures: 1, why: 'unreachable' });
    expect(states.has('hangs')).toBe(false);
    expect(JSON.stringify(logged)).not.toContain('secret');
    void running;
  });

  it('tells once of a source that has not answered for a quarter of an hour, until it answers', async () => {
    let answers = true;
    const { run, alerts, later, states } = begin({
      a: async (...given) =>
        answers ? bringing()(...given) : { state: 'failed', why: 'unreachable' },
    });
    await run();
    answers = false;
    const spend = async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute += 1) {
        later(1);
        await run();
      }
    };
    await spend(14);
    expect(await alerts()).toEqual([]);
    await spend(30);
    expect(await alerts()).toMatchObject([
      { why: 'silent-source', source: 'a', topic: 'water', level: 'notice', notices: 1 },
    ]);
    answers = true;
    await spend(15);
    const [alert, ...others] = await alerts();
    expect([alert?.endedAt !== undefined, others]).toEqual([true, []]);
    expect(states.get('a')?.silentAlert).toBeUndefined();
    answers = false;
    await spend(40);
    expect(await alerts()).toHaveLength(2);
  });

  it('tells once of a source that answers but brings nothing new, until it does', async () => {
    let hour = 0;
    let brings = true;
    const at = (hours: number) => new Date(Date.UTC(2026, 10, 28, 11 + hours, 59)).toISOString();
    const { run, alerts, later, states } = begin({
      a: async (...given) =>
        bringing(...(brings ? [said(`h${hour}`, { writtenAt: at(hour) })] : []))(...given),
    });
    const spend = async (hours: number) => {
      for (const end = hour + hours; hour < end; hour += 1) {
        await run();
        later(60);
      }
    };
    await spend(8 * 24);
    brings = false;
    await spend(5);
    expect(await alerts()).toEqual([]);
    await spend(20);
    expect(await alerts()).toMatchObject([
      { why: 'quiet-source', source: 'a', topic: 'water', level: 'notice', notices: 1 },
    ]);
    brings = true;
    await spend(1);
    const [alert, ...others] = await alerts();
    expect([alert?.endedAt !== undefined, others]).toEqual([true, []]);
    expect(states.get('a')?.quietAlert).toBeUndefined();
  });

  it('takes a source for no broken one that brings news of others alone', async () => {
    let hour = 0;
    const { run, heard, alerts, later } = begin({
      a: async (...given) =>
        bringing(said(`h${hour}`, hour < 8 * 24 ? {} : { text: 'Annat' }))(...given),
    });
    for (; hour < 10 * 24; hour += 1) {
      await run();
      later(60);
    }
    expect(await heard()).not.toEqual([]);
    expect(await alerts()).toEqual([]);
  });

  it('raises an alarm for a warning that holds, once, and ends it when it holds no more', async () => {
    let asks = 0;
    const warning = { key: 'SRVMA-1', said: said('w', { text: 'VMA: Brand i Norrby' }) };
    const { run, alerts, later } = begin({
      vma: async () => {
        asks += 1;
        const over = asks > 2 ? ['SRVMA-1'] : [];
        return {
          state: 'brought',
          said: [],
          warnings: asks > 2 ? [] : [warning],
          over,
          memory: { known: [] },
        };
      },
    });
    await run();
    later(1);
    await run();
    expect(await alerts()).toMatchObject([
      { why: 'official', level: 'alarm', notices: 1, topic: 'official' },
    ]);
    later(1);
    await run();
    expect((await alerts())[0]?.endedAt).toBe('2026-11-28T12:02:00.000Z');
  });

  it('makes a comment of what was said to us, below the statement whose post it answers, whatever it is about', async () => {
    const journal = memoryJournal(() => new Date('2026-11-22T13:05:00.000Z'));
    const web = testDeps({ journal, ...journal });
    const { id, incident } = await seedPublished(web);
    const statement = await web.journal.read(statementJournal, id);
    const url = statement?.deliveries.find((each) => each.url)?.url;
    const answer = { text: 'Tack för inget', channel: 'mastodon', addressed: true } as const;
    const { deps } = begin({
      a: bringing(
        said('1', { ...answer, inReplyTo: url }),
        said('2', { ...answer, inReplyTo: 'https://social.example/statuses/1' }),
      ),
    });
    const writtenAt = web.now().toISOString();
    const feed: AskSource = async (...given) => {
      const asked = await deps.askSources.feed(...given);
      if (asked.state === 'failed') return asked;
      return { ...asked, said: asked.said.map((each) => ({ ...each, writtenAt })) };
    };
    await poll({
      ...deps,
      ...web,
      findKnown: journal.findKnown,
      sources: deps.sources,
      askSources: { ...deps.askSources, feed },
    })();
    const below = await web.journal.read(
      commentJournal,
      commentId({ source: 'news', sourceId: '1' }),
    );
    expect(below).toMatchObject({ statementId: id, incidentId: incident.id, state: 'open' });
    const elsewhere = await web.journal.read(
      commentJournal,
      commentId({ source: 'news', sourceId: '2' }),
    );
    expect([elsewhere?.incidentId, elsewhere?.text]).toEqual([undefined, 'Tack för inget']);
  });

  it('notes which comments are gone, and looks at what stands a page at a time', async () => {
    const { deps, run } = begin({
      a: async () => {
        const read = standingComments(deps.journal, 'mastodon', 2);
        const first = await read(new Date('2026-11-21T12:00:00.000Z'), undefined);
        const all = await read(new Date('2026-11-21T12:00:00.000Z'), first.cursor);
        const gone = [...first.comments, ...all.comments].map(({ id }) => id);
        return { state: 'brought', said: [], gone, memory: { known: [] } };
      },
    });
    const input = { channel: 'mastodon', source: 'mastodon', url: 'https://a.example/1' } as const;
    const writtenAt = '2026-11-28T11:00:00.000Z';
    const one = await receive(deps, { ...input, sourceId: '1', writtenAt });
    const two = await receive(deps, { ...input, sourceId: '2', writtenAt });
    const old = { ...input, sourceId: '3', writtenAt: '2026-11-20T11:00:00.000Z' };
    const older = await receive(deps, old);
    const tools = await receive(deps, { ...input, sourceId: '4', source: 'tool', writtenAt });
    await run();
    const ids = [one, two, older, tools].map(({ id }) => id);
    const states = await Promise.all(ids.map((id) => deps.journal.read(commentJournal, id)));
    expect(states.map((each) => each?.deletedAt !== undefined)).toEqual([true, true, false, false]);
  });

  describe('one comment that can not be kept', () => {
    const toUs = ['1', '2', '3'].map((id) =>
      said(id, { source: 'mastodon', channel: 'mastodon', addressed: true, text: 'Hej' } as never),
    );
    const warned = { key: 'vma', said: said('w') };
    const world = (error: (id: string) => Error) => {
      const all = [...toUs, said('4')];
      const here = begin({
        a: async () => ({
          state: 'brought',
          said: all,
          warnings: [warned],
          memory: { known: all.map(({ id }) => id) },
        }),
      });
      const failing: string[] = [];
      const { journal } = here.deps;
      const metered: string[] = [];
      const run = poll({
        ...here.deps,
        metrics: { add: (name) => void metered.push(name) },
        journal: {
          ...journal,
          append: async (aggregate, id, ...rest) => {
            if (aggregate.name === 'comment' && failing.length === 0) failing.push(id);
            if (failing.includes(id)) throw error(id);
            return journal.append(aggregate, id, ...rest);
          },
        },
      });
      const kept = async () =>
        (await journal.list(commentJournal, { by: 'all' }, { limit: 9 })).items.length;
      return { ...here, run, kept, metered, failing };
    };

    it('keeps nothing else from being kept: the source is asked for it again in a minute', async () => {
      const { run, kept, heard, alerts, states, later, failing } = world(() => new Error('down'));
      await run();
      expect(await kept()).toBe(2);
      expect(await heard()).toEqual(['4']);
      expect((await alerts()).map(({ why }) => why)).toContain('official');
      expect(states.has('a')).toBe(false);
      failing[0] = 'none';
      later(1);
      await run();
      expect(await kept()).toBe(3);
      expect(states.has('a')).toBe(true);
    });

    it('does not keep its source back where its record can not be read, and an alarm says so', async () => {
      const here = world((id) => new RecordUnreadable(`comment#${id}`));
      await here.run();
      expect(await here.kept()).toBe(2);
      expect(await here.heard()).toEqual(['4']);
      expect(here.states.get('a')).toMatchObject({ failures: 0 });
      expect(here.metered).toEqual(['UnreadableRecords']);
    });
  });

  it('asks again in a minute where what was brought could not be kept', async () => {
    const { deps, heard, states, later } = begin({ a: bringing(said('1')) });
    const { keep } = deps.mentions;
    let isDown = true;
    const mentions = {
      ...deps.mentions,
      keep: async (...given: Parameters<typeof keep>) => {
        if (isDown) throw new Error('down');
        return keep(...given);
      },
    };
    const run = poll({ ...deps, mentions });
    await run();
    expect(states.has('a')).toBe(false);
    isDown = false;
    later(1);
    await run();
    expect(await heard()).toEqual(['1']);
  });
});
