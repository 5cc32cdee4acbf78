import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createJournalHeads } from '#adapters/dynamodb/journal-heads.ts';
import type { Anchor } from '#domain/journal/anchor.ts';
import { PLAN_ID, planJournal } from '#domain/plan/plan-journal.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok } from '#domain/values/result.ts';
import { noteHeads } from '#steps/note-heads.ts';
import { INDEX_PATIENCE, journalOn, openTable } from '#test/support/dynamodb.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import { requested } from '#test/support/statement.ts';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.stop());

it('the newest entry of every journal is noted, more of them than one request may ask for', async () => {
  const journal = journalOn(table);
  const ids = Array.from({ length: 103 }, (_, i) => `s${i}`);
  for (const id of ids) {
    await journal.append(statementJournal, id, 'writer', () => ok([requested({ id })]));
  }
  const seen = {
    type: 'seen' as const,
    data: { version: 'v' },
    words: { plan: planWith(mandate()) },
  };
  await journal.append(planJournal, PLAN_ID, 'talan', () => ok([seen]));
  const noted: Anchor[] = [];
  const anchors = {
    add: async (more: readonly Anchor[]) => {
      noted.push(...more);
    },
  };
  const now = () => new Date('2026-11-22T12:00:00Z');
  const expected = [...ids.map((id) => `statement#${id}`), 'plan#plan'];
  // Streams are listed by an index, which may be behind the table.
  await vi.waitFor(async () => {
    noted.length = 0;
    await noteHeads({ heads: createJournalHeads(table), anchors, now })();
    expect(noted.map(({ stream }) => stream).toSorted()).toEqual(expected.toSorted());
  }, INDEX_PATIENCE);
  for (const id of ['s0', 's102']) {
    const found = noted.find(({ stream }) => stream === `statement#${id}`);
    expect(found).toEqual({
      stream: `statement#${id}`,
      hash: await journal.lastHash(statementJournal, id),
      at: '2026-11-22T12:00:00.000Z',
    });
  }
});
