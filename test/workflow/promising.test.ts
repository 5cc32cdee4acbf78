import { describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { replay } from '#domain/journal/replay.ts';
import { ok } from '#domain/values/result.ts';
import { useWorlds } from '#test/support/workflow.ts';
import type { World } from '#test/support/workflow-world.ts';
import { resolveIncident } from '#web/actions/phases.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;

const inMinutes = (world: World, minutes: number): string =>
  new Date(world.clock.now().getTime() + minutes * MINUTE).toISOString();

const incidentOf = async (world: World, id: string) => {
  const incident = await world.deps.journal.read(incidentJournal, id);
  if (!incident) throw new Error('No such incident');
  return incident;
};

/** An incident whose first statement is out and promises more in so many minutes. */
const promised = async (world: World, minutes: number) => {
  const id = await world.request({ nextUpdateAt: inMinutes(world, minutes) });
  expect(await world.decide(id, 'spokesperson')).toBe('ok');
  await world.pass(MINUTE);
  expect(world.published(id)).toHaveLength(1);
  return (await world.read(id)).incidentId ?? '';
};

const update = (world: World, incidentId: string) =>
  world.request({ kind: 'update', nextUpdateAt: undefined, last: true }, incidentId);

const states = async (world: World, incidentId: string) =>
  (await incidentOf(world, incidentId)).promises.map(({ state }) => state);

const mails = (world: World, what: 'near' | 'missed') =>
  world.incidentMails.filter(({ id }) => id.includes(`-promise-${what}-`));

/** How often each person was told. */
const perReader = (all: World['incidentMails']) =>
  [...new Set(all.map(({ to }) => to))].map((to) => all.filter((mail) => mail.to === to).length);

const OWNED = 'Det här beskedet kommer senare än vi lovade.';

describe('a promised update', () => {
  it('owns the delay from the second of its time, whoever looks for what is due later', async () => {
    const world = await newWorld();
    const incidentId = await promised(world, 60);
    await world.pass(59 * MINUTE - 1000);
    const early = await update(world, incidentId);
    expect((await world.read(early)).texts[0]?.text).not.toContain(OWNED);
    await world.pass(2000);
    expect(await states(world, incidentId)).toEqual(['open']);
    expect(await world.decide(early, 'spokesperson')).toBe('blocking-findings');
    const late = await update(world, incidentId);
    expect((await world.read(late)).texts[0]?.text).toContain(OWNED);
    expect(await world.decide(late, 'spokesperson')).toBe('ok');
    await world.pass(MINUTE);
    expect(await states(world, incidentId)).toEqual(['late']);
  });

  it('is missed while it waits for its approval, and kept late once it is out', async () => {
    const world = await newWorld();
    const incidentId = await promised(world, 60);
    const id = await update(world, incidentId);
    await world.pass(44 * MINUTE);
    await world.passWithDue(17);
    expect(await world.status(id)).toBe('unanswered');
    expect(await states(world, incidentId)).toEqual(['missed']);
    expect(mails(world, 'near').map(({ to }) => to)).toEqual(['writer']);
    expect(perReader(mails(world, 'missed'))).not.toContain(2);
    const early = await resolveIncident(world.deps, world.person('writer'), incidentId);
    expect(early).toMatchObject({ ok: false, refusal: { type: 'open-promise' } });
    expect(await world.decide(id, 'spokesperson')).toBe('blocking-findings');
    expect(await world.edit(id, 'writer', OWNED)).toBe('ok');
    await world.pass(MINUTE);
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    await world.pass(MINUTE);
    const [promise] = (await incidentOf(world, incidentId)).promises;
    expect(promise).toMatchObject({ state: 'late', endedBy: id });
    await world.passWithDue(3);
    const late = await resolveIncident(world.deps, world.person('writer'), incidentId);
    expect(late.ok).toBe(true);
  });

  it('is kept late with all that were missed before it, however many these are', async () => {
    const world = await newWorld();
    const incidentId = await promised(world, 60);
    const dueAt = inMinutes(world, 60);
    for (const part of [0, 1, 2]) {
      await world.deps.journal.append(incidentJournal, incidentId, 'talan', () =>
        ok(
          Array.from({ length: 8 }, (_, i) => ({
            type: 'promised' as const,
            data: { id: `more-${part}-${i}`, dueAt, owner: 'writer' },
          })),
        ),
      );
    }
    await world.pass(61 * MINUTE);
    const late = await update(world, incidentId);
    expect(await world.decide(late, 'spokesperson')).toBe('ok');
    await world.pass(MINUTE);
    expect(await world.status(late)).toBe('published');
    expect(await states(world, incidentId)).toEqual(Array.from({ length: 25 }, () => 'late'));
  });

  it('has one end, wherever the process dies as the update goes out', async () => {
    const dying = async (at: number) => {
      const world = await newWorld();
      const incidentId = await promised(world, 60);
      const id = await update(world, incidentId);
      let crossings = 0;
      world.crashesAt = ({ when, what }) => {
        if (when === 'before' || !/^publish|promise-ended/.test(what)) return false;
        crossings += 1;
        return crossings === at;
      };
      await world.decide(id, 'spokesperson');
      await world.pass(MINUTE);
      if (world.gate.isDead()) {
        world.crashesAt = () => false;
        await world.restart();
        await world.decide(id, 'spokesperson');
      }
      await world.pass(3 * MINUTE);
      expect(world.published(id)).toHaveLength(1);
      const { journal } = world.deps;
      const exported = await world.exported(incidentId, 'incident');
      const ends = exported.entries.filter(({ entry }) => entry.type === 'promise-ended');
      expect(ends).toHaveLength(1);
      expect(await states(world, incidentId)).toEqual(['kept']);
      expect(replay(incidentJournal, exported)).toEqual({
        state: await journal.read(incidentJournal, incidentId),
      });
      await world.close();
      return crossings;
    };
    const undisturbed = await dying(0);
    expect(undisturbed).toBe(2);
    for (let at = 1; at <= undisturbed; at += 1) await dying(at);
  });

  it('is told of once a person, wherever the process dies over telling', async () => {
    const dying = async (at: number) => {
      const world = await newWorld();
      const incidentId = await promised(world, 60);
      await world.pass(60 * MINUTE);
      let crossings = 0;
      world.crashesAt = ({ when, what }) => {
        if (when === 'before' || !/^(notify|journal promise)/.test(what)) return false;
        crossings += 1;
        return crossings === at;
      };
      await world.unlessDead(() => world.process.due());
      if (world.gate.isDead()) {
        world.crashesAt = () => false;
        await world.restart();
      }
      await world.passWithDue(2);
      expect(await states(world, incidentId)).toEqual(['missed']);
      // A mail that was sent again has the same id, by which mailboxes and our own outbox know it.
      const ids = new Set(mails(world, 'missed').map(({ id }) => id));
      expect([...ids].every((id) => id.includes('-missed-0-'))).toBe(true);
      expect(new Set(mails(world, 'missed').map(({ to }) => to)).size).toBe(ids.size);
      await world.close();
      return crossings;
    };
    const undisturbed = await dying(0);
    expect(undisturbed).toBeGreaterThan(2);
    for (let at = 1; at <= undisturbed; at += 1) await dying(at);
  });
});

it('floods nobody when Talan is back after several due times', async () => {
  const world = await newWorld();
  const incidentId = await promised(world, 60);
  const embargoed: string[] = [];
  for (const minutes of [90, 120, 400]) {
    const id = await world.request({ publishAt: inMinutes(world, minutes) });
    expect(await world.decide(id, 'spokesperson')).toBe('ok');
    embargoed.push(id);
  }
  world.process.close();
  world.clock.advance(5 * 60 * MINUTE);
  await world.boot();
  await world.passWithDue(2);
  expect(await Promise.all(embargoed.map((id) => world.status(id)))).toEqual([
    'missed',
    'missed',
    'scheduled',
  ]);
  expect(world.notifier.sent.filter((sent) => sent === 'missed writer')).toHaveLength(2);
  expect(await states(world, incidentId)).toEqual(['missed']);
  expect(mails(world, 'near')).toEqual([]);
  expect(new Set(perReader(mails(world, 'missed')))).toEqual(new Set([1]));
  for (let half = 0; half < 3; half += 1) {
    await world.pass(29 * MINUTE);
    await world.passWithDue(1);
  }
  await world.passWithDue(10);
  expect(embargoed.map((id) => world.published(id).length)).toEqual([0, 0, 1]);
  expect(Math.max(...perReader(mails(world, 'missed')))).toBeLessThanOrEqual(3);
});
