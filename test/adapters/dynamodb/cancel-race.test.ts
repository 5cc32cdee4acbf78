import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReadCount } from '#adapters/dynamodb/open-counts.ts';
import { createRecount } from '#adapters/dynamodb/recount.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Journal } from '#domain/journal/journal.ts';
import { conclude } from '#domain/statement/publishing/outcome.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, refuse } from '#domain/values/result.ts';
import { noteNotPosted } from '#web/actions/not-posted.ts';
import { cancelIncident } from '#web/actions/phases.ts';
import { recordDelivery } from '#web/actions/record-delivery.ts';
import { conflictingClient } from '../../support/conflicting-client.ts';
import { journalOn, openTable } from '../../support/dynamodb.ts';
import * as seed from '../../web/seed.ts';
import { calmTexts } from '../../web/seed-texts.ts';
import { type TestDeps, testDeps } from '../../web/support.ts';

const karin = seed.person('karin');
let table: Awaited<ReturnType<typeof openTable>>;
let deps: TestDeps;
beforeAll(async () => {
  table = await openTable();
  deps = testDeps({
    journal: journalOn({ ...table, client: conflictingClient(table.client).client }),
    readCount: createReadCount(table),
    recount: createRecount(table, () => new Date()),
  });
});
afterAll(() => table?.stop());

/** Words of which a person said that they were not posted. */
const declined = async (incidentId: string): Promise<string> => {
  const { id } = await seed.seedRequest(deps, incidentId, 'karin', { channels: ['x'] });
  const hash = await seed.seedDraft(deps, id, calmTexts);
  await seed.seedAsk(deps, id, 'anna', '2026-11-22T15:35:00.000Z');
  await seed.seedApproval(deps, id, hash);
  const byHand = { type: 'receipt', data: { channel: 'x', state: 'by-hand' } } as const;
  await seed.write(deps, id, 'talan', byHand);
  await deps.journal.append<any, any, never>(statementJournal, id, 'talan', (state) =>
    ok(conclude(state)),
  );
  const input = { channel: 'x', reason: 'Vi tog det på telefon.' } as const;
  expect((await noteNotPosted(deps, karin, id, input)).ok).toBe(true);
  return id;
};

/** The journal; once, after the first part of a change of several has decided, something else happens. */
const meddledWith = (journal: Journal, meddle: () => Promise<void>): Journal => {
  let isFirst = true;
  return {
    ...journal,
    appendAll: (by, [first, ...others]) =>
      journal.appendAll(by, [
        (use) =>
          first?.((aggregate, id, decide) =>
            use(aggregate, id, async (...asked) => {
              const decided = await decide(...asked);
              if (isFirst) {
                isFirst = false;
                await meddle();
              }
              return decided;
            }),
          ) as never,
        ...others,
      ]),
  };
};

it('words are never out of an incident that was cancelled while that was being said', async () => {
  const { id } = await seed.seedIncident(deps);
  const statement = await declined(id);
  const meddled = meddledWith(deps.journal, async () => {
    expect((await cancelIncident(deps, karin, id)).ok).toBe(true);
  });
  const said = await recordDelivery({ ...deps, journal: meddled }, karin, statement, {
    ...{ channel: 'x', state: 'published', url: 'https://x.com/exempel/status/1' },
  });
  expect(said).toEqual(refuse({ type: 'out-though-cancelled' }));
  expect((await deps.journal.read(statementJournal, statement))?.status).toBe('withdrawn');
  expect((await deps.journal.read(incidentJournal, id))?.phase).toBe('cancelled');
});
