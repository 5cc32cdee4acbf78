import { expect, it } from 'vitest';
import { removalJournal } from '#domain/moderation/removal-journal.ts';
import { countRemovals } from '#steps/count-removals.ts';
import { renewThread } from '#steps/due/renew-thread.ts';
import { assignComment } from '#web/actions/comments.ts';
import { decideOnRemoval, proposeRemoval, takeBackRemoval } from '#web/actions/moderation.ts';
import { receive } from '../../support/comment.ts';
import { person, seedIncident } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

const removedThreats = async (count: number) => {
  const deps = testDeps();
  const { id: incidentId } = await seedIncident(deps);
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { id } = await receive(deps, { text: 'Jag vet var du bor', sourceId: String(n) });
    await assignComment(deps, person('karin'), id, { incidentId });
    await proposeRemoval(deps, person('karin'), id, { ground: 'threat', reason: 'Hot.' });
    ids.push(id);
  }
  const due = async (id: string) => {
    const removal = await deps.journal.read(removalJournal, id);
    const wanted = (removal && removalJournal.due?.(removal)) ?? [];
    return wanted.filter(({ kind }) => kind === 'renew-thread');
  };
  return { deps, incidentId, ids, due };
};

it('counts removals only where the plan wants it, and tells of five at least', async () => {
  const { deps, incidentId, ids } = await removedThreats(5);
  const { journal, log, metrics } = deps;
  const shown = { journal, log, metrics, plan: { showRemovals: true } };
  expect(await countRemovals(shown)(incidentId)).toEqual([{ ground: 'threat', count: 5 }]);
  expect(await countRemovals({ ...shown, plan: {} })(incidentId)).toEqual([]);
  await takeBackRemoval(deps, person('karin'), ids[0]!);
  expect(await countRemovals(shown)(incidentId)).toEqual([]);
});

it('renews the thread once a removal is in force, and when it is taken back', async () => {
  const { deps, incidentId, ids, due } = await removedThreats(1);
  const renewed: string[] = [];
  const newsroom = { renewThread: async (id: string) => void renewed.push(id) };
  const run = async (showRemovals: boolean) => {
    const [item] = await due(ids[0]!);
    expect(item).toBeDefined();
    const handle = renewThread({ ...deps, plan: { showRemovals }, newsroom });
    return handle({ ...item!, aggregate: 'removal', id: ids[0]! });
  };
  await run(false);
  expect(renewed).toEqual([]);
  const [before] = await due(ids[0]!);
  await run(true);
  await takeBackRemoval(deps, person('karin'), ids[0]!);
  await run(true);
  expect(renewed).toEqual([incidentId, incidentId]);
  expect(await due(ids[0]!)).not.toEqual([before]);
});

it('renews the thread when another person keeps what was removed at once', async () => {
  const { deps, ids, due } = await removedThreats(1);
  const [before] = await due(ids[0]!);
  const kept = await decideOnRemoval(deps, person('dan'), ids[0]!, { decision: 'keep' });
  expect(kept.ok).toBe(true);
  const [after] = await due(ids[0]!);
  expect(after).toMatchObject({ kind: 'renew-thread', key: 'kept' });
  expect(after).not.toEqual(before);
});

it('renews the thread once for all removals that fell due by one run', async () => {
  const { deps, incidentId, ids, due } = await removedThreats(3);
  const renewed: string[] = [];
  const newsroom = { renewThread: async (id: string) => void renewed.push(id) };
  const handle = renewThread({ ...deps, plan: { showRemovals: true }, newsroom });
  const run = async (id: string) => {
    const [item] = await due(id);
    return handle({ ...item!, aggregate: 'removal', id });
  };
  expect(await Promise.all(ids.map(run))).toEqual(ids.map(() => undefined));
  expect(renewed).toEqual([incidentId]);
});
