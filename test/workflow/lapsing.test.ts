import { describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { IncidentChange } from '#domain/incident/input.ts';
import { replay } from '#domain/journal/replay.ts';
import { ReplyInput } from '#domain/statement/everyday-input.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { holdToPlan } from '#steps/due/hold-to-plan.ts';
import { receive } from '#test/support/comment.ts';
import { planWith, useWorlds } from '#test/support/workflow.ts';
import { once } from '#test/support/workflow-gate.ts';
import type { Handlers } from '#test/support/workflow-process.ts';
import type { World } from '#test/support/workflow-world.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { requestReply } from '#web/actions/replies.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

/** Does something when a channel's step begins: after the approval, before the channel's intent. */
const beforeChannel = async (world: World, channel: string, meddle: () => Promise<unknown>) => {
  let isDone = false;
  world.tamper = (handlers: Handlers) => ({
    ...handlers,
    Publish: async (event: unknown) => {
      if (!isDone && Object(event).channel === channel) {
        isDone = true;
        await meddle();
      }
      return handlers.Publish(event);
    },
  });
  await world.restart();
};

const states = async (world: World, id: string) =>
  Object.fromEntries(
    (await world.read(id)).deliveries.map(({ channel, state, reason }) => [
      channel,
      reason ?? state,
    ]),
  );

type Change = (world: World, incidentId: string) => Promise<unknown>;

const changes: Record<string, Change> = {
  'fact-withdrawn': (world, incident) => world.fact(incident, 'f1', { status: 'withdrawn' }),
  'fact-unconfirmed': (world, incident) => world.fact(incident, 'f1', { status: 'unconfirmed' }),
  'fact-changed': (world, incident) => world.fact(incident, 'f1', { text: 'Strömmen är åter.' }),
  'severity-raised': (world, incident) => world.raise(incident, 1),
  'legal-hold-set': (world, incident) => world.change(incident, { legalHold: true }),
  'name-protected': (world, incident) =>
    world.change(incident, { protectedNames: ['Exempel Persson'] }),
};

describe('what an approval rests on, changed before anything is out', () => {
  it.each(Object.entries(changes))(
    '%s: nothing goes out, and it is asked about anew',
    async (what, change) => {
      const world = await newWorld();
      const id = await world.request();
      const { incidentId } = await world.read(id);
      await beforeChannel(world, 'newsroom', () => change(world, incidentId!));
      expect(await world.decide(id, 'spokesperson')).toBe('ok');
      expect(world.published(id)).toEqual([]);
      expect(await world.read(id)).toMatchObject({ status: 'awaiting-approval', deliveries: [] });
      expect((await world.read(id)).decision).toBeUndefined();
      const lapsed = (await world.entries(id)).find(({ type }) => type === 'approval-lapsed');
      expect(lapsed?.data).toMatchObject({
        changes: expect.arrayContaining([expect.objectContaining({ what })]),
      });
      expect(world.notifier.sent).toContain('approval-lapsed writer');
      const asked = what === 'legal-hold-set' ? 'asked-review legal' : 'asked spokesperson';
      expect(world.notifier.sent.lastIndexOf(asked)).toBeGreaterThan(0);
      expect(replay(statementJournal, await world.exported(id))).toEqual({
        state: await world.read(id),
      });
    },
  );

  it('a promised time that passes while the machine is down: nothing goes out', async () => {
    const world = await newWorld();
    const nextUpdateAt = new Date(world.clock.now().getTime() + 5 * MINUTE).toISOString();
    const id = await world.request({ nextUpdateAt });
    world.crashesAt = once('after', 'journal decided');
    expect(await world.decide(id, 'spokesperson')).toBe('died');
    world.process.close();
    await world.clock.advance(10 * MINUTE);
    await world.restart();
    expect(world.published(id)).toEqual([]);
    expect(await world.status(id)).toBe('awaiting-approval');
  });

  it('is approved again once the words are mended, and goes out once', async () => {
    const world = await newWorld();
    const id = await world.request();
    const { incidentId } = await world.read(id);
    const reworded = { text: 'Strömmen är åter.' };
    await beforeChannel(world, 'newsroom', () => world.fact(incidentId!, 'f1', reworded));
    await world.decide(id, 'spokesperson');
    expect(await world.decide(id, 'spokesperson')).toBe('facts-changed');
    expect(await world.edit(id, 'writer')).toBe('ok');
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toMatchObject([{ version: 2 }]);
    expect(await world.status(id)).toBe('published');
  });
});

const raisedAndLowered: [string, readonly IncidentChange[]][] = [
  ['legal-hold-set', [{ legalHold: true }, { legalHold: false }]],
  ['severity-raised', [{ severity: 1 }, { severity: 2 }]],
  ['severity-raised', [{ severity: 1 }, { severity: 3 }]],
];

it.each(raisedAndLowered)(
  'lapses where what was raised was lowered again and nobody agreed: %s',
  async (what, steps) => {
    const world = await newWorld();
    const id = await world.request();
    const { incidentId } = await world.read(id);
    await world.change(incidentId!, { severity: 2 });
    await beforeChannel(world, 'newsroom', async () => {
      for (const step of steps) await world.change(incidentId!, step);
    });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(await world.read(id)).toMatchObject({ status: 'awaiting-approval' });
    const lapsed = (await world.entries(id)).find(({ type }) => type === 'approval-lapsed');
    expect(lapsed?.data).toMatchObject({ changes: [{ what }] });
  },
);

const besidesFacts: [string, IncidentChange, IncidentChange][] = [
  ['commitment-changed', { commitments: ['Vi ersätter alla som väntar.'] }, { commitments: [] }],
  ['contact-changed', { contacts: ['stod@exempel.example'] }, { contacts: [] }],
  ['affected-changed', { affected: ['resenärerna'] }, { affected: ['de boende'] }],
  ['policy-changed', { policies: ['Vi ersätter alla som väntar.'] }, { policies: [] }],
];

it.each(besidesFacts)(
  'lapses where its words tell what changed besides facts: %s',
  async (what, told, now) => {
    const world = await newWorld();
    const id = await world.request();
    const { incidentId, texts } = await world.read(id);
    await world.change(incidentId!, told);
    const more = 'Vi ersätter alla som väntar. Resenärerna kan skriva till stod@exempel.example.';
    expect(await world.edit(id, 'writer', `${texts[0]?.text} ${more}`)).toBe('ok');
    await beforeChannel(world, 'newsroom', () => world.change(incidentId!, now));
    const { check } = await world.read(id);
    const rules = check?.findings.filter(({ severity }) => severity === 'block') ?? [];
    const override = rules.map(({ rule }) => ({ rule, reason: 'Det brådskar.' }));
    expect(await world.decide(id, 'spokesperson', 'approve', { override })).toBe('ok');
    expect(world.published(id)).toEqual([]);
    const lapsed = (await world.entries(id)).find(({ type }) => type === 'approval-lapsed');
    expect(lapsed?.data).toMatchObject({ changes: expect.arrayContaining([{ what }]) });
  },
);

describe('a comment that its author changes before the reply is out', () => {
  const ask = async () => {
    const world = await newWorld({ channels: ['bluesky'] });
    Object.assign(world.channels['bluesky'] ?? {}, { canReply: true });
    const comment = await receive(world.deps);
    const words = { channel: 'bluesky', text: 'Koka vattnet i Norrby.' };
    const input = { commentId: comment.id, language: 'sv', channels: ['bluesky'], texts: [words] };
    const asked = await requestReply(world.deps, world.person('writer'), ReplyInput.parse(input));
    if (!asked.ok) throw new Error(asked.refusal.type);
    await world.quiet();
    const edit = () => receive(world.deps, { text: 'Ni mördade min hund. Är ni glada?' });
    return { world, id: asked.value.id, edit };
  };

  it.each(['while it is asked about', 'after it was approved'])(
    'lets nothing out %s that answers other words',
    async (when) => {
      const { world, id, edit } = await ask();
      if (when === 'while it is asked about') await edit();
      else await beforeChannel(world, 'bluesky', edit);
      await world.decide(id, 'spokesperson');
      expect(world.published(id, 'bluesky')).toEqual([]);
      expect(await world.status(id)).toBe('awaiting-approval');
      expect(await world.decide(id, 'spokesperson')).toBe('facts-changed');
      expect(await world.edit(id, 'writer')).toBe('ok');
      expect(await world.read(id)).toMatchObject({ comment: 'Ni mördade min hund. Är ni glada?' });
      expect(await world.decide(id, 'spokesperson')).toBe('ok');
      expect(world.published(id, 'bluesky')).toMatchObject([{ version: 2 }]);
      expect(replay(statementJournal, await world.exported(id))).toEqual({
        state: await world.read(id),
      });
    },
  );

  it('goes out where the author takes the change back', async () => {
    const { world, id, edit } = await ask();
    await edit();
    await receive(world.deps);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id, 'bluesky')).toHaveLength(1);
  });
});

describe('what the approval of planned words rests on, changed before their time', () => {
  it.each(Object.entries(changes))(
    '%s: it is asked about anew while people can still answer',
    async (what, change) => {
      const world = await newWorld();
      const publishAt = new Date(world.clock.now().getTime() + 40 * MINUTE).toISOString();
      const id = await world.request({ publishAt });
      const { incidentId } = await world.read(id);
      expect(await world.decide(id, 'spokesperson')).toBe('ok');
      await world.passWithDue(1);
      expect(await world.status(id)).toBe('scheduled');
      await change(world, incidentId!);
      await world.passWithDue(16);
      expect(await world.read(id)).toMatchObject({
        status: 'awaiting-approval',
        lapsedFor: expect.arrayContaining([expect.objectContaining({ what })]),
      });
      expect(world.published(id)).toEqual([]);
    },
  );

  it('falls due anew for what an earlier version scheduled', async () => {
    const world = await newWorld();
    const publishAt = new Date(world.clock.now().getTime() + 40 * MINUTE).toISOString();
    const id = await world.request({ publishAt });
    expect(statementJournal.dueAnew?.(await world.read(id))).toEqual([]);
    await world.decide(id, 'spokesperson');
    const scheduled = await world.read(id);
    expect(statementJournal.dueAnew?.(scheduled)).toEqual([
      { kind: 'hold-to-plan', key: 'words', at: scheduled.decision?.at },
    ]);
  });
});

describe('a look at planned words that is put there beside one which was put off', () => {
  it('falls together with it', async () => {
    const world = await newWorld();
    const publishAt = new Date(world.clock.now().getTime() + 120 * MINUTE).toISOString();
    const id = await world.request({ publishAt });
    await world.decide(id, 'spokesperson');
    const [item] = statementJournal.dueAnew?.(await world.read(id)) ?? [];
    const lookAfter = (minutes: number) => {
      const now = () => new Date(Date.parse(item!.at) + minutes * MINUTE);
      const look = holdToPlan({ ...world.deps, now, workflow: { start: async () => {} } });
      return look({ ...item!, aggregate: 'statement', id });
    };
    const putOff = await lookAfter(2);
    expect(Date.parse(putOff!) - Date.parse(item!.at)).toBe(15 * MINUTE);
    expect(await lookAfter(9)).toBe(putOff);
    expect(Date.parse((await lookAfter(15))!) - Date.parse(putOff!)).toBe(15 * MINUTE);
  });
});

describe('what an approval rests on, changed after a channel has the words', () => {
  it('leaves the other channels out with the reason, and says so', async () => {
    const world = await newWorld();
    const id = await world.request({ channels: ['newsroom', 'mastodon', 'facebook'] });
    const { incidentId } = await world.read(id);
    let first = Promise.withResolvers<void>();
    world.tamper = (handlers: Handlers) => ({
      ...handlers,
      Publish: async (event: unknown) => {
        if (Object(event).channel === 'newsroom') {
          const result = await handlers.Publish(event);
          await world.fact(incidentId!, 'f1', { status: 'withdrawn' });
          first.resolve();
          return result;
        }
        await first.promise;
        return handlers.Publish(event);
      },
    });
    await world.restart();
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await states(world, id)).toEqual({
      newsroom: 'published',
      mastodon: 'basis-changed',
      facebook: 'basis-changed',
    });
    expect(await world.status(id)).toBe('partly-published');
    expect(world.published(id, 'mastodon')).toEqual([]);
    first = Promise.withResolvers<void>();
  });

  it('looks a channel up whose answer was lost, and posts there no more', async () => {
    const world = await newWorld();
    const id = await world.request();
    const { incidentId } = await world.read(id);
    // The intent is journalled; the process dies before anything is posted.
    const newsroom = world.channels['newsroom'];
    if (!newsroom) throw new Error('No newsroom');
    world.tamper = (handlers: Handlers) => ({
      ...handlers,
      Publish: async (event: unknown) => {
        newsroom.mood = 'swallows';
        newsroom.memory = 'fails';
        return handlers.Publish(event);
      },
    });
    await world.restart();
    await world.decide(id, 'spokesperson');
    await world.pass(4 * MINUTE);
    expect(await states(world, id)).toEqual({ newsroom: 'unknown' });
    newsroom.mood = 'works';
    newsroom.memory = 'knows';
    await world.fact(incidentId!, 'f1', { status: 'withdrawn' });
    expect(await world.act('retry', id)).toBe('facts-changed');
    expect(newsroom.published).toEqual([]);
  });
});

describe('a plan that asks for two', () => {
  it('asks for both again after an approval has lapsed', async () => {
    const world = await newWorld({
      plan: planWith((draft) => {
        draft.fourEyes = { severities: [1, 2, 3], kinds: ['holding'] };
      }),
    });
    const id = await world.request();
    const { incidentId } = await world.read(id);
    await beforeChannel(world, 'newsroom', () =>
      world.change(incidentId!, { protectedNames: ['Kalle Persson'] }),
    );
    await world.decide(id, 'spokesperson');
    await world.decide(id, 'deputy');
    expect(await world.read(id)).toMatchObject({ status: 'awaiting-approval', clearances: [] });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(world.published(id)).toHaveLength(1);
  });
});

describe('a plan without who had approved', () => {
  const withSuccessor = planWith((draft) => {
    draft.people = draft.people.map((one) =>
      one.id === 'spokesperson' ? { ...one, id: 'successor', email: 'new@exempel.example' } : one,
    );
    draft.crisisGroup = ['successor'];
    draft.mandates = draft.mandates.map((one) => ({ ...one, person: 'successor' }));
  });

  it.each([3, 40])(
    'takes words planned for %i minutes on to who has the mandate now',
    async (minutes) => {
      const world = await newWorld();
      const publishAt = new Date(world.clock.now().getTime() + minutes * MINUTE).toISOString();
      const id = await world.request({ publishAt });
      expect(await world.decide(id, 'spokesperson')).toBe('ok');
      await world.replan(withSuccessor);
      await world.passWithDue(Math.min(minutes + 1, 17));
      expect(world.published(id)).toEqual([]);
      expect(await world.read(id)).toMatchObject({
        status: 'awaiting-approval',
        lapsedFor: [{ what: 'mandate-ended' }],
      });
      expect(world.logged.map(({ code }) => code)).not.toContain('PUBLISH_FAILED');
      expect(await world.decide(id, 'successor')).toBe('ok');
      await world.passWithDue(minutes);
      expect(world.published(id)).toHaveLength(1);
    },
  );

  it('leaves out the channel that still waits once another has the words', async () => {
    const channels = ['newsroom', 'mastodon'] as const;
    const world = await newWorld({ channels });
    const id = await world.request({ channels });
    const { mastodon } = world.channels;
    mastodon!.mood = 'is-busy';
    mastodon!.retryAt = new Date(world.clock.now().getTime() + 10 * MINUTE).toISOString();
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    mastodon!.mood = 'works';
    await world.replan(withSuccessor);
    await world.passWithDue(12);
    expect(await states(world, id)).toEqual({ newsroom: 'published', mastodon: 'basis-changed' });
    expect(world.published(id, 'mastodon')).toEqual([]);
  });
});

describe('a plan that came to ask for two after one has approved', () => {
  const forTwo = planWith((draft) => {
    draft.fourEyes = { severities: [1, 2, 3], kinds: ['holding'] };
  });

  it('lets the approval of planned words lapse, and asks those whom it names now', async () => {
    const world = await newWorld();
    const publishAt = new Date(world.clock.now().getTime() + 3 * MINUTE).toISOString();
    const id = await world.request({ publishAt });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await world.replan(forTwo);
    await world.passWithDue(4);
    expect(world.published(id)).toEqual([]);
    expect(await world.read(id)).toMatchObject({
      status: 'awaiting-approval',
      lapsedFor: [{ what: 'plan-demands-more' }],
    });
    expect(world.notifier.sent).toContain('approval-lapsed writer');
    expect(world.logged.map(({ code }) => code)).not.toContain('PUBLISH_FAILED');
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(world.published(id)).toHaveLength(1);
  });

  it('asks those whom it names while the time of planned words is still to come', async () => {
    const world = await newWorld();
    const publishAt = new Date(world.clock.now().getTime() + 40 * MINUTE).toISOString();
    const id = await world.request({ publishAt });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await world.passWithDue(1);
    expect(await world.status(id)).toBe('scheduled');
    await world.replan(forTwo);
    await world.passWithDue(16);
    expect(await world.read(id)).toMatchObject({
      status: 'awaiting-approval',
      lapsedFor: [{ what: 'plan-demands-more' }],
    });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(await world.decide(id, 'deputy')).toBe('ok');
    expect(await world.status(id)).toBe('scheduled');
    expect(world.published(id)).toEqual([]);
    await world.passWithDue(25);
    expect(world.published(id)).toHaveLength(1);
  });

  it('leaves a channel out that waits while another has the words, with the reason', async () => {
    const channels = ['newsroom', 'mastodon'] as const;
    const world = await newWorld({ channels });
    const id = await world.request({ channels });
    const { mastodon } = world.channels;
    mastodon!.mood = 'is-busy';
    mastodon!.retryAt = new Date(world.clock.now().getTime() + 10 * MINUTE).toISOString();
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    mastodon!.mood = 'works';
    await world.replan(forTwo);
    await world.passWithDue(12);
    expect(await states(world, id)).toEqual({
      newsroom: 'published',
      mastodon: 'plan-demands-more',
    });
    expect(world.published(id, 'mastodon')).toEqual([]);
    expect(await world.status(id)).toBe('partly-published');
    expect(await world.act('retry', id)).toBe('facts-changed');
  });

  it('finds what a step that died has posted, and calls it published', async () => {
    const world = await newWorld({ channels: ['mastodon'] });
    const id = await world.request({ channels: ['mastodon'] });
    world.crashesAt = once('after', 'publish mastodon');
    await world.decide(id, 'spokesperson');
    await world.gate.died;
    await world.replan(forTwo);
    await world.pass(4 * MINUTE);
    expect(await states(world, id)).toEqual({ mastodon: 'published' });
  });

  it('lets what failed everywhere be asked about anew', async () => {
    const world = await newWorld();
    const id = await world.request();
    world.channels['newsroom']!.mood = 'fails';
    await world.decide(id, 'spokesperson');
    expect(await world.status(id)).toBe('failed');
    await world.replan(forTwo);
    expect(await world.act('retry', id)).toBe('ok');
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(world.notifier.sent).toContain('approval-lapsed writer');
  });
});

describe('words that promise an update, in a crisis that ended the moment before', () => {
  it('do not go out, and are not approved again before the promise is taken out', async () => {
    const world = await newWorld();
    const id = await world.request();
    const { incidentId = '' } = await world.read(id);
    await beforeChannel(world, 'newsroom', () =>
      world.deps.journal.append(incidentJournal, incidentId, 'writer', () =>
        ok([{ type: 'resolved', data: {} }]),
      ),
    );
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    expect(world.published(id)).toEqual([]);
    expect(await world.status(id)).toBe('awaiting-approval');
    expect(await world.decide(id, 'spokesperson')).toBe('facts-changed');
    expect(await resolveIncident(world.deps, world.person('writer'), incidentId)).toMatchObject({
      ok: true,
    });
  });
});
