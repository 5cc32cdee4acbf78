import { expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { askApproval } from '#steps/ask-approval.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';

it('who is asked only after a demand was lowered is not told of that', async () => {
  const now = () => build.minutes(20);
  const first = build.awaiting();
  const { data } = build.asked(first, ['deputy']);
  const from = now().toISOString();
  const statement = build.step(first, { type: 'asked', data: { ...data, from } });
  const lowering = {
    from: { severity: 1 as const, legalHold: true },
    by: 'writer',
    at: build.minutes(10).toISOString(),
    agreed: [],
  };
  const journal = begunJournal(
    now,
    [statementJournal, 's1', statement],
    [incidentJournal, 'i1', incident({ lowerings: [lowering] })],
  );
  const told: Notice[] = [];
  const step = askApproval({
    journal,
    tokens: { put: async () => {}, newest: async () => undefined, spend: async () => {} },
    notifier: { notify: async (notice) => void told.push(notice) },
    plan: planWith(mandate({ deputies: ['deputy'] })),
    log: { warn: () => {} },
    metrics: { add: () => {} },
    now,
    workflow: { wake: async () => 'woken' },
  });
  await step({ statementId: 's1', version: 1, round: 2, taskToken: 't' });
  expect(told.map(({ to, purpose }) => `${purpose} ${to.id}`)).toEqual([
    'demand-lowered spokesperson',
    'asked deputy',
  ]);
});
