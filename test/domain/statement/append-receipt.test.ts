import { beforeEach, describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { appendReceipt } from '#domain/statement/append-receipt.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { seedWaiting, write } from '#test/web/seed.ts';
import { type TestDeps, testDeps, wholeApp } from '#test/web/support.ts';

let deps: TestDeps;
let id: string;
let incidentId: string;
beforeEach(async () => {
  deps = testDeps();
  const waiting = await seedWaiting(deps);
  [id, incidentId] = [waiting.id, waiting.incident.id];
  await write(deps, id, 'anna', {
    type: 'decided',
    data: {
      decision: 'approve',
      version: 1,
      hash: waiting.hash,
      planVersion: deps.planVersion,
    },
    words: { comment: undefined, overrides: [], approver: { role: 'Presschef' } },
  });
});

const note = (...given: Parameters<typeof receipt>) =>
  appendReceipt(deps.journal, { id, by: 'talan', now: deps.now }, () => ok([receipt(...given)]));
const promises = async () => (await deps.journal.read(incidentJournal, incidentId))?.promises;

describe('a receipt', () => {
  it('makes the promise of its words with the first channel that has them, once', async () => {
    await note('x', 'by-hand');
    await note('sms', 'failed');
    expect(await promises()).toEqual([]);
    await note('newsroom', 'published', { url: 'http://localhost/newsroom/a' });
    await note('sms', 'published');
    expect(await promises()).toEqual([
      {
        id,
        owner: 'karin',
        approver: 'anna',
        madeAt: deps.now().toISOString(),
        dueAt: '2026-11-22T15:00:00.000Z',
        state: 'open',
        isReminded: false,
        toldAt: [],
      },
    ]);
  });

  it('counts when a person says where they posted, and not before', async () => {
    await note('x', 'by-hand');
    const { sendAs } = wholeApp(deps);
    const body = { channel: 'x', url: 'https://x.com/exempel/1' };
    await sendAs('karin', 'POST', `/api/statements/${id}/receipts`, body);
    const answer = await sendAs('karin', 'GET', `/api/incidents/${incidentId}/promises`);
    expect(await answer.json()).toEqual({
      items: [
        {
          id,
          statementId: id,
          owner: 'karin',
          dueAt: '2026-11-22T15:00:00.000Z',
          state: 'open',
        },
      ],
    });
    const resolved = await sendAs('karin', 'POST', `/api/incidents/${incidentId}/resolve`);
    expect([resolved.status, ((await resolved.json()) as any).type]).toEqual([409, 'open-promise']);
  });

  it('that is refused changes neither journal', async () => {
    const refused = appendReceipt(deps.journal, { id, by: 'karin', now: deps.now }, () =>
      refuse({ type: 'no' }),
    );
    expect(await refused).toEqual(refuse({ type: 'no' }));
    expect(await promises()).toEqual([]);
    expect((await deps.journal.read(statementJournal, id))?.deliveries).toEqual([]);
  });
});
