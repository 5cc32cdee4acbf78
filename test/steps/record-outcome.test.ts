import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { recordOutcome } from '#steps/record-outcome.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';

const now = () => build.minutes(5);

const stepOn = (...statements: Statement[]) => {
  const journal = begunJournal(
    now,
    [incidentJournal, 'i1', incident()],
    ...statements.map((each) => [statementJournal, each.id, each] as [never, string, Statement]),
  );
  const superseded: string[] = [];
  const told: string[] = [];
  const step = recordOutcome({
    journal,
    newsroom: { supersede: async (id) => void superseded.push(id) },
    notifier: { notify: async ({ purpose }) => void told.push(purpose) },
    plan: planWith(mandate()),
    log: { warn: () => {} },
    metrics: { add: () => {} },
    now,
  });
  return { step, superseded, told, read: (id: string) => journal.read(statementJournal, id) };
};

it('a run that is not the newest any more concludes nothing', async () => {
  const retried = { ...build.publishing(), run: 2 };
  const { step, read } = stepOn(retried);
  await step({ statementId: 's1', run: 1, error: null });
  expect(await read('s1')).toMatchObject({ status: 'publishing', deliveries: [] });
  await step({ statementId: 's1', run: 2, error: null });
  expect((await read('s1'))?.status).toBe('failed');
});

it('the newsroom is told of the statement that was the first to correct another, not of a later one', async () => {
  const posted = build.publishing({
    type: 'receipt',
    data: { channel: 'newsroom', state: 'published' },
  });
  const out = build.step(posted, { type: 'concluded', data: { status: 'published' } });
  const supersedes = { statementId: 's1', how: 'corrects' as const };
  const correcting = (id: string) => ({ ...out, id, supersedes });
  const { step, superseded, read } = stepOn(out, correcting('s2'), correcting('s3'));
  await step({ statementId: 's2', run: 1, error: null });
  await step({ statementId: 's3', run: 1, error: null });
  expect(await read('s1')).toMatchObject({ status: 'corrected', supersededBy: 's2' });
  expect(superseded).toEqual(['s1']);
});

it('a notice to staff takes the place of another as soon as they can read it', async () => {
  const toStaff = build.publishing({ type: 'receipt', data: { channel: 'x', state: 'by-hand' } });
  const out = build.step(
    { ...toStaff, kind: 'internal' },
    { type: 'concluded', data: { status: 'published' } },
  );
  const correction = {
    ...out,
    id: 's2',
    supersedes: { statementId: 's1', how: 'corrects' as const },
  };
  const { step, read } = stepOn(out, correction);
  await step({ statementId: 's2', run: 1, error: null });
  expect(await read('s1')).toMatchObject({ status: 'corrected', supersededBy: 's2' });
});

it('tells what was refused for good after it was waited for, and no try in between', async () => {
  const tried = (state: 'waiting' | 'failed') =>
    build.publishing(
      { type: 'receipt', data: { channel: 'newsroom', state: 'published' } },
      { type: 'receipt', data: { channel: 'x', state: 'waiting' } },
      { type: 'concluded', data: { status: 'partly-published' } },
      { type: 'retried', data: { run: 2, channels: ['x'] } },
      { type: 'notified', data: { key: '1-run1-partly-published-writer' } },
      { type: 'receipt', data: { channel: 'x', state } },
    );
  const waiting = stepOn(tried('waiting'));
  await waiting.step({ statementId: 's1', run: 2, error: null });
  expect(waiting.told).toEqual([]);
  const refused = stepOn(tried('failed'));
  await refused.step({ statementId: 's1', run: 2, error: null });
  await refused.step({ statementId: 's1', run: 2, error: null });
  expect(refused.told).toEqual(['partly-published']);
});
