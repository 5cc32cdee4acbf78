import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresOf } from '#domain/review/figures.ts';
import { notPosted, recordReceipt, retry } from '#domain/statement/lifecycle.ts';
import { conclude } from '#domain/statement/publishing/outcome.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import { wantedBy } from '#domain/statement/publishing/wanted.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { ok, type Result } from '#domain/values/result.ts';
import { isStaffUntold } from '#web/approve/staff-untold.ts';
import { readIncidentRecord } from '#web/read/incident-record.ts';
import { readStaff } from '#web/staff/read-staff.ts';
import { seedIncident } from '../seed.ts';
import { type TestDeps, testDeps, wholeApp } from '../support.ts';
import { approveForStaff, tellStaff } from '../tell-staff.ts';

type Change = Parameters<typeof statementJournal.fold>[1];

// Publishing writes receipts for the channels of a statement alone.
const answers =
  (...[channel, state]: Parameters<typeof receipt>) =>
  ({ channels }: Statement): Result<Change[], never> =>
    ok(channels.includes(channel) ? [receipt(channel, state)] : []);

const deeds = {
  accepted: answers('email', 'published'),
  waiting: answers('email', 'waiting'),
  refused: answers('email', 'failed'),
  unsure: answers('email', 'unknown'),
  'left to a person': answers('intranet', 'by-hand'),
  ended: (statement) => ok(statement.status === 'publishing' ? conclude(statement) : []),
  'posted by hand': (statement) =>
    recordReceipt(statement, {
      channel: 'intranet',
      state: 'published',
      url: 'https://i.example/1',
    }),
  'said not to be posted': (statement) =>
    notPosted(statement, { channel: 'intranet', reason: 'Staff have read it here.' }),
  'sent by hand': (statement) => recordReceipt(statement, { channel: 'email', state: 'published' }),
  'tried anew': retry,
} satisfies Record<string, (statement: Statement) => Result<Change[], { type: string }>>;
type Deed = keyof typeof deeds;

const happen = (deps: TestDeps, id: string, deed: Deed) =>
  deps.journal.append(statementJournal, id, 'karin', (statement) => {
    const made = statement && deeds[deed](statement);
    return made?.ok ? made : ok([]);
  });

/** Since when staff are told, as each part of Talan says it. */
const toldBy = async (deps: TestDeps, incidentId: string, ids: readonly string[]) => {
  const notices = await readStaff(deps);
  const statements = await deps.journal.readAll(statementJournal, [...ids]);
  const ticks = statements.flatMap(wantedBy).filter(({ kind }) => kind === 'tick-steps');
  const earliest = (times: string[]) => times.toSorted()[0] ?? null;
  return {
    page: earliest(notices.map(({ toldAt }) => toldAt)),
    step: earliest(ticks.map(({ at }) => at)),
    review: figuresOf(await readIncidentRecord(deps, incidentId)).firstInternal.value,
    isUntold: await isStaffUntold(deps, { kind: 'holding', incidentId }, { id: incidentId }),
  };
};

const deed = fc.constantFrom<Deed>(...(Object.keys(deeds) as Deed[]));
const surelyBoth: [number, Deed][] = [
  [0, 'unsure'],
  [0, 'left to a person'],
  [0, 'posted by hand'],
  [0, 'ended'],
];
const story = fc.array(fc.tuple(fc.nat(1), deed), { minLength: 1, maxLength: 10 });

it('staff page, checklist, approval page and review agree on when staff were told', async () => {
  const seen = { told: 0, untold: 0 };
  await fc.assert(
    fc.asyncProperty(story, async (happened) => {
      const deps = testDeps();
      const { id } = await seedIncident(deps);
      const ids = [
        await approveForStaff(deps, id),
        await approveForStaff(deps, id, { channels: ['email', 'intranet'] }),
      ];
      for (const [which, what] of happened) {
        deps.clock.now = new Date(deps.clock.now.getTime() + 60_000);
        await happen(deps, ids[which] ?? '', what);
        const { page, step, review, isUntold } = await toldBy(deps, id, ids);
        expect([step, review, isUntold]).toEqual([page, page, page === null]);
        seen[page === null ? 'untold' : 'told'] += 1;
      }
    }),
    { numRuns: 26, examples: [[surelyBoth]] },
  );
  expect(Math.min(seen.told, seen.untold)).toBeGreaterThan(0);
});

it('what staff were told stays there where nobody posts it elsewhere, and its incident was no mistake', async () => {
  const deps = testDeps();
  const { id: incidentId } = await seedIncident(deps);
  const id = await tellStaff(deps, incidentId);
  const before = await readStaff(deps);
  const { sendAs } = wholeApp(deps);
  const said = { channel: 'intranet', reason: 'De har läst det här.' };
  const answer = await sendAs('karin', 'POST', `/api/statements/${id}/not-posted`, said);
  expect(await answer.json()).toMatchObject({
    status: 'published',
    receipts: [{ channel: 'intranet', state: 'failed', reason: 'not-posted' }],
  });
  expect((await readStaff(deps)).map(({ toldAt }) => toldAt)).toEqual([before[0]?.toldAt]);
  const cancelled = await sendAs('karin', 'POST', `/api/incidents/${incidentId}/cancel`);
  expect([cancelled.status, ((await cancelled.json()) as any).type]).toEqual([409, 'published']);
});
