import { describe, expect, it } from 'vitest';
import { replay } from '#domain/journal/replay.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { useWorlds } from '#test/support/workflow.ts';
import type { Handlers } from '#test/support/workflow-process.ts';
import { typedFor } from '#test/support/workflow-words.ts';
import { accepted, type World } from '#test/support/workflow-world.ts';
import { addFact } from '#web/actions/facts.ts';

const newWorld = useWorlds();
const MINUTE = 60_000;
const WORDS = 'En man har dött i branden i Norrby.';

const withWords = (channels: Parameters<typeof typedFor>[0]) =>
  typedFor(channels).map((text) => ({
    ...text,
    ...(text.title !== undefined && { title: 'En man har dött i branden i Norrby' }),
    text: text.text.replace('Strömmen är borta i delar av Norrby.', WORDS),
  }));

const fact = (text: string) => ({ text, status: 'confirmed' as const, source: 'Polisen' });

const request = async (world: World, more: object = {}, channels = ['newsroom'] as const) => {
  const incidentId = await world.incident({
    harm: ['death'],
    facts: [fact(WORDS), fact('De anhöriga har underrättats.')],
  });
  const asked = { channels, texts: withWords(channels), ...more };
  return { id: await world.request(asked, incidentId), incidentId };
};

/** Approves against whatever stops the words now. */
const approve = async (world: World, id: string) => {
  const findings = (await world.read(id)).check?.findings ?? [];
  const rules = new Set(
    findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule),
  );
  const override = [...rules].map((rule) => ({ rule, reason: 'Det brådskar.' }));
  return world.decide(id, 'spokesperson', 'approve', { override });
};

const families = (world: World, incidentId: string) =>
  addFact(
    world.deps,
    world.person('writer'),
    incidentId,
    fact('De anhöriga har inte underrättats: det var fel familj.'),
  ).then(accepted);

const inTen = (world: World) => new Date(world.clock.now().getTime() + 10 * MINUTE).toISOString();

describe('a rule that blocks approved words only since they were approved', () => {
  it('lets the approval lapse before planned words go out, and says which rule', async () => {
    const world = await newWorld();
    const { id, incidentId } = await request(world, { publishAt: inTen(world) });
    expect(await approve(world, id)).toBe('ok');
    expect(await world.status(id)).toBe('scheduled');
    await families(world, incidentId);
    await world.passWithDue(11);
    expect(world.published(id)).toEqual([]);
    expect(await world.read(id)).toMatchObject({
      status: 'awaiting-approval',
      lapsedFor: [{ what: 'rule-blocks', rule: 'kin-untold' }],
    });
    expect(world.notifier.sent).toContain('approval-lapsed writer');
    expect(await world.decide(id, 'spokesperson')).toBe('blocking-findings');
    expect(replay(statementJournal, await world.exported(id))).toEqual({
      state: await world.read(id),
    });
  });

  it('keeps the channels out that have not begun, once another has the words', async () => {
    const world = await newWorld({ channels: ['newsroom', 'mastodon'] });
    const { id, incidentId } = await request(world, {}, ['newsroom', 'mastodon'] as never);
    const first = Promise.withResolvers<void>();
    world.tamper = (handlers: Handlers) => ({
      ...handlers,
      Publish: async (event: unknown) => {
        if (Object(event).channel !== 'newsroom') {
          await first.promise;
          return handlers.Publish(event);
        }
        const result = await handlers.Publish(event);
        await families(world, incidentId);
        first.resolve();
        return result;
      },
    });
    await world.restart();
    expect(await approve(world, id)).toBe('ok');
    const { deliveries, status } = await world.read(id);
    expect(status).toBe('partly-published');
    expect(deliveries.find(({ channel }) => channel === 'mastodon')).toMatchObject({
      ...{ state: 'failed', reason: 'basis-changed' },
    });
    expect(world.published(id, 'mastodon')).toEqual([]);
    expect(await world.act('retry', id)).toBe('facts-changed');
  });

  it('lets words out on time where a fact was added that stops nothing', async () => {
    const world = await newWorld();
    const { id, incidentId } = await request(world, { publishAt: inTen(world) });
    expect(await approve(world, id)).toBe('ok');
    accepted(
      await addFact(world.deps, world.person('writer'), incidentId, fact('Elden är släckt.')),
    );
    await world.passWithDue(11);
    expect(world.published(id)).toHaveLength(1);
  });
});
