import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { createRecount } from '#adapters/dynamodb/recount.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { StatementInput } from '#domain/statement/input.ts';
import { refuse } from '#domain/values/result.ts';
import { resolveIncident } from '#web/actions/phases.ts';
import { requestStatement } from '#web/actions/statements.ts';
import { INDEX_PATIENCE, journalOn, openTable } from '../../support/dynamodb.ts';
import { person, seedIncident } from '../../web/seed.ts';
import { testDeps } from '../../web/support.ts';

const TRIES = 40;
const karin = person('karin');
const promising = StatementInput.parse({
  kind: 'holding',
  language: 'sv',
  channels: ['newsroom'],
  nextUpdateAt: '2026-11-22T17:00:00.000Z',
});

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table?.stop());

const begin = async () => {
  const deps = testDeps({
    journal: journalOn(table),
    readCount: createReadCount(table),
    recount: createRecount(table, () => new Date()),
  });
  const { id } = await seedIncident(deps);
  return { deps, id };
};

it('a crisis is never said to be over while words are requested that promise another update', async () => {
  const outcomes = new Set<string>();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { deps, id } = await begin();
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const [ended, asked] = await Promise.all([
      wait(tries % 8).then(() => resolveIncident(deps, karin, id)),
      wait((tries * 3) % 8).then(() => requestStatement(deps, karin, id, promising)),
    ]);
    expect([ended.ok, asked.ok]).not.toEqual([true, true]);
    if (!ended.ok) expect(['promise-under-way', 'count-unsettled']).toContain(ended.refusal.type);
    if (!asked.ok) expect(asked.refusal.type).toBe('promised-after-end');
    outcomes.add(ended.ok ? 'ended' : 'asked');
  }
  expect(outcomes.size).toBeGreaterThan(0);
});

it('words that are requested between the look and the end make it looked again', async () => {
  const { deps, id } = await begin();
  const { list } = deps.journal;
  let isFirst = true;
  // The list is read; before the end is written, someone requests words.
  vi.spyOn(deps.journal, 'list').mockImplementation(async (...asked) => {
    const page = await list(...asked);
    if (isFirst && asked[1].by === 'group') {
      isFirst = false;
      expect((await requestStatement(deps, karin, id, promising)).ok).toBe(true);
    }
    return page;
  });
  const ended = await resolveIncident({ ...deps, recount: async () => {} }, karin, id);
  expect(ended).toMatchObject({ ok: false, refusal: { type: 'promise-under-way' } });
  expect((await deps.journal.read(incidentJournal, id))?.phase).toBe('active');
});

it('words that are counted and not listed yet keep a crisis from being over for some minutes', async () => {
  const { deps, id } = await begin();
  expect((await requestStatement(deps, karin, id, promising)).ok).toBe(true);
  vi.spyOn(deps.journal, 'list').mockResolvedValue({ items: [] });
  expect(await resolveIncident(deps, karin, id)).toEqual(refuse({ type: 'count-unsettled' }));
  vi.restoreAllMocks();
  await vi.waitFor(async () => {
    const ended = await resolveIncident(deps, karin, id);
    expect(ended).toMatchObject({ ok: false, refusal: { type: 'promise-under-way' } });
  }, INDEX_PATIENCE);
});
