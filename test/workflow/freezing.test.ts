import { describe, expect, it } from 'vitest';
import { type Channel, hasTitle } from '#domain/channel/channel.ts';
import { GATE_ID } from '#domain/freeze/gate.ts';
import { gateJournal } from '#domain/freeze/gate-journal.ts';
import type { ThawInput } from '#domain/freeze/thaw.ts';
import { publicationOf } from '#steps/approved-publication.ts';
import { intend } from '#steps/intend.ts';
import { useWorlds } from '#test/support/workflow.ts';
import type { Handlers } from '#test/support/workflow-process.ts';
import { accepted, type World } from '#test/support/workflow-world.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { requestWithoutIncident } from '#web/actions/statements.ts';
import { thaw } from '#web/actions/thaw.ts';
import { readOverview } from '#web/desk/read-overview.ts';
import { readCalendar } from '#web/read/calendar.ts';
import { readPlanned } from '#web/read/freeze.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

const inMinutes = (world: World, minutes: number): string =>
  new Date(world.clock.now().getTime() + minutes * MINUTE).toISOString();

/** A post for so many minutes from now, about which people are asked. */
const asked = async (
  world: World,
  minutes: number,
  channels: readonly Channel[] = ['newsroom'],
) => {
  const made = await requestWithoutIncident(world.deps, world.person('writer'), {
    kind: 'post',
    language: 'sv',
    channels: [...channels],
    publishAt: inMinutes(world, minutes),
    texts: channels.map((channel) => ({
      channel,
      ...(hasTitle(channel) && { title: 'Simhallen öppnar' }),
      text: 'Välkommen till simhallen.',
    })),
  });
  await world.quiet();
  return accepted(made).id;
};

/** A post that is approved for so many minutes from now. */
const approved = async (world: World, minutes: number, channels?: readonly Channel[]) => {
  const id = await asked(world, minutes, channels);
  expect(await world.decide(id, 'spokesperson')).toBe('ok');
  return id;
};

// What was sent about a post, and not about the incident.
const toldOf = (world: World, id: string): number =>
  world.notifier.notices.filter(({ statementId }) => statementId === id).length;

const statusOf = async (world: World, id: string) =>
  (await readPlanned(world.deps)).planned.find(({ statement }) => statement.id === id)?.status;

const thawed = async (
  world: World,
  input: Partial<ThawInput> & { incidentId: string },
  by = 'spokesperson',
) => {
  const result = await thaw(world.deps, world.person(by), { posts: [], ...input });
  await world.quiet();
  return result.ok ? 'ok' : result.refusal;
};

describe('opening an incident', () => {
  it('freezes planned posts where the plan says so, and nothing else', async () => {
    const world = await newWorld();
    const id = await approved(world, 30);
    const crisis = await world.request({ publishAt: inMinutes(world, 20) });
    expect(await world.decide(crisis, 'spokesperson')).toBe('ok');
    expect(await statusOf(world, id)).toBe('frozen');
    await world.passWithDue(40);
    expect(world.published(crisis)).toHaveLength(1);
    expect(world.published(id)).toEqual([]);
    expect(await world.status(id)).toBe('missed');
    expect(world.notifier.sent).toContain('missed writer');
  });

  it('leaves posts alone where the plan asks and nobody wants it', async () => {
    const world = await newWorld();
    const id = await approved(world, 10);
    await world.incident({ severity: 3 });
    await world.passWithDue(11);
    expect(world.published(id)).toHaveLength(1);
  });

  it('freezes where the plan asks and the one who opens wants it', async () => {
    const world = await newWorld();
    const id = await approved(world, 10);
    await world.incident({ severity: 3, freeze: true });
    await world.passWithDue(11);
    expect(world.published(id)).toEqual([]);
  });

  it('stops what was taken up in that very moment before its first call', async () => {
    const world = await newWorld();
    const id = await approved(world, 5);
    await world.pass(5 * MINUTE + 1);
    world.crashesAt = ({ what, when }) => what === 'journal intended' && when === 'after';
    await world.unlessDead(() => world.process.due());
    await world.gate.died;
    world.crashesAt = () => false;
    world.process.close();
    await world.boot();
    // The process that came back may look only once the call of the dead one is over.
    const incidentId = await world.incident();
    await world.pass(3 * MINUTE);
    expect(world.published(id)).toEqual([]);
    expect((await world.read(id)).deliveries[0]).toMatchObject({ state: 'stopped' });
    expect(await world.status(id)).toBe('missed');
    expect(incidentId).toBeTruthy();
  });

  it('calls no post missed that may be out elsewhere: it is found, and not posted again', async () => {
    const channels = ['mastodon', 'bluesky'] as const;
    const world = await newWorld({ channels });
    const id = await approved(world, 5, channels);
    const intended = Promise.withResolvers<void>();
    let tries = 0;
    // Mastodon has the post, and each try there dies before it can say so.
    world.tamper = (handlers: Handlers) => ({
      ...handlers,
      Publish: async (event: unknown) => {
        if (Object(event).channel === 'bluesky') {
          await intended.promise;
          return handlers.Publish(event);
        }
        tries += 1;
        if (tries === 1) {
          await intend(world.deps, id, 'mastodon');
          const words = publicationOf(await world.read(id), 'mastodon');
          await world.channels['mastodon']?.publish(words as never);
          await world.incident();
          intended.resolve();
        }
        throw new Error('Task timed out');
      },
    });
    await world.restart();
    await world.passWithDue(14);
    expect(await world.status(id)).toBe('partly-published');
    const said = (await world.entries(id)).filter(({ type }) => type === 'concluded');
    expect(said.map(({ data }) => Object(data).status)).toEqual(['failed', 'partly-published']);
    expect(
      (await world.read(id)).deliveries.map(({ channel, state }) => [channel, state]).toSorted(),
    ).toEqual([
      ['bluesky', 'stopped'],
      ['mastodon', 'published'],
    ]);
    expect(world.published(id, 'mastodon')).toHaveLength(1);
  });
});

describe('thawing', () => {
  it('publishes nothing by itself: what nobody planned anew is missed', async () => {
    const world = await newWorld();
    const id = await approved(world, 60);
    const incidentId = await world.incident();
    accepted(await resolveIncident(world.deps, world.person('writer'), incidentId));
    expect(await thawed(world, { incidentId })).toBe('ok');
    const gate = await world.deps.journal.read(gateJournal, GATE_ID);
    expect(gate?.holds).toEqual([]);
    await world.passWithDue(62);
    expect(world.published(id)).toEqual([]);
    expect(await world.status(id)).toBe('missed');
  });

  it('plans anew, drops, and refuses what is not as it was shown', async () => {
    const world = await newWorld();
    const [again, gone] = [await approved(world, 60), await approved(world, 61)];
    const incidentId = await world.incident();
    await world.pass(MINUTE);
    accepted(await resolveIncident(world.deps, world.person('writer'), incidentId));
    const { hash = '' } = await world.read(again);
    const at = inMinutes(world, 20);
    const drop = { id: gone, do: 'drop' } as const;
    const stale = { id: again, do: 'replan', at, hash: 'f'.repeat(64) } as const;
    expect(await thawed(world, { incidentId, posts: [drop, stale] })).toEqual({
      type: 'changed-meanwhile',
      posts: [again],
    });
    expect(await world.status(gone)).toBe('scheduled');
    const replan = { ...stale, hash };
    expect(await thawed(world, { incidentId, posts: [drop, replan] })).toBe('ok');
    expect(await world.status(gone)).toBe('withdrawn');
    const planned = await world.read(again);
    expect(planned).toMatchObject({ status: 'scheduled', publishAt: at, version: 2 });
    expect(planned.decision).toMatchObject({ by: 'spokesperson', hash: planned.hash });
    await world.passWithDue(21);
    expect(world.published(again)).toHaveLength(1);
  });

  it('is for those with the mandate, never for who requested the post', async () => {
    const world = await newWorld();
    const incidentId = await world.incident();
    accepted(await resolveIncident(world.deps, world.person('writer'), incidentId));
    expect(await thawed(world, { incidentId }, 'writer')).toMatchObject({ type: 'no-mandate' });
  });

  it('waits while an incident is active; a post can be released by name, with a reason', async () => {
    const world = await newWorld();
    const id = await approved(world, 10);
    const [first, second] = [await world.incident(), await world.incident()];
    await world.pass(MINUTE);
    accepted(await resolveIncident(world.deps, world.person('writer'), first));
    expect(await thawed(world, { incidentId: first })).toEqual({
      type: 'incident-active',
      incidents: [second],
    });
    const { hash = '' } = await world.read(id);
    const release = { id, do: 'release', hash } as const;
    expect(await thawed(world, { incidentId: first, posts: [release] })).toMatchObject({
      type: 'incident-active',
    });
    const reason = 'Simhallen tar emot dem som saknar vatten.';
    expect(await thawed(world, { incidentId: first, posts: [release], reason })).toBe('ok');
    expect((await world.deps.journal.read(gateJournal, GATE_ID))?.holds).toHaveLength(2);
    await world.passWithDue(11);
    expect(world.published(id)).toHaveLength(1);
  });
});

describe('a post that waits for its approval when a freeze begins', () => {
  const thawNow = async (world: World, incidentId: string) => {
    await world.pass(MINUTE);
    accepted(await resolveIncident(world.deps, world.person('writer'), incidentId));
    expect(await thawed(world, { incidentId })).toBe('ok');
  };

  it('asks nobody, reminds nobody and asks again once it is thawed', async () => {
    const world = await newWorld();
    const id = await asked(world, 24 * 60);
    expect(toldOf(world, id)).toBe(1);
    const incidentId = await world.incident();
    // Past the reminder and past the answer time of everyone in the plan.
    await world.passWithDue(6 * 60);
    expect(toldOf(world, id)).toBe(1);
    const waiting = await world.read(id);
    expect(waiting.rounds).toHaveLength(1);
    expect(waiting.status).toBe('awaiting-approval');
    await thawNow(world, incidentId);
    expect(toldOf(world, id)).toBe(2);
    expect((await world.read(id)).rounds).toHaveLength(2);
    const by = (await world.read(id)).rounds.at(-1)?.people[0] ?? '';
    expect(await world.decide(id, by)).toBe('ok');
    expect(await statusOf(world, id)).toBe('scheduled');
  });

  it('asks for the first time once it is thawed, if it was requested meanwhile', async () => {
    const world = await newWorld();
    const incidentId = await world.incident();
    const id = await asked(world, 24 * 60);
    await world.passWithDue(2 * 60);
    expect(toldOf(world, id)).toBe(0);
    await thawNow(world, incidentId);
    expect(toldOf(world, id)).toBe(1);
    expect(await world.status(id)).toBe('awaiting-approval');
  });

  it('lets a crisis statement with a time of its own ask on', async () => {
    const world = await newWorld();
    const id = await world.request({ publishAt: inMinutes(world, 24 * 60) });
    const before = toldOf(world, id);
    await world.passWithDue(2 * 60);
    expect(toldOf(world, id)).toBeGreaterThan(before);
  });

  it('stands on ice in the calendar, and needs nobody at the desk', async () => {
    const world = await newWorld();
    const id = await asked(world, 30);
    const stands = async () =>
      (await readCalendar(world.deps)).planned.find(({ statement }) => statement.id === id)?.status;
    const isNeeded = async () =>
      (await readOverview(world.deps)).needs.some(
        (need) => 'statement' in need && need.statement.id === id,
      );
    expect([await stands(), await isNeeded()]).toEqual(['awaiting-approval', true]);
    const incidentId = await world.incident();
    expect([await stands(), await isNeeded()]).toEqual(['frozen', false]);
    await thawNow(world, incidentId);
    expect([await stands(), await isNeeded()]).toEqual(['awaiting-approval', true]);
  });
});
