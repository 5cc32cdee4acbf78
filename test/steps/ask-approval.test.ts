import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Notice } from '#domain/notify/notifier.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { askApproval } from '#steps/ask-approval.ts';
import { begunJournal } from '#test/support/begun-journal.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';

const told = async (
  statement: Statement,
  about: Incident,
  now = () => build.minutes(5),
): Promise<string[]> => {
  const { id, version, rounds } = statement;
  const journal = begunJournal(
    now,
    [statementJournal, id, statement],
    [incidentJournal, 'i1', about],
  );
  const notices: Notice[] = [];
  const step = askApproval({
    journal,
    tokens: { put: async () => {}, newest: async () => undefined, spend: async () => {} },
    notifier: { notify: async (notice) => void notices.push(notice) },
    plan: planWith(mandate({ deputies: ['deputy'] })),
    log: { warn: () => {} },
    metrics: { add: () => {} },
    now,
    workflow: { wake: async () => 'woken' },
  });
  await step({ statementId: id, version, round: rounds.length, taskToken: 't' });
  return notices.map(({ to, purpose }) => `${purpose} ${to.id}`);
};

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
  expect(await told(statement, incident({ lowerings: [lowering] }), now)).toEqual([
    'demand-lowered spokesperson',
    'asked deputy',
  ]);
});

it('who was told that legal caution is to be lifted does not hear of it from each statement', async () => {
  const now = () => build.minutes(20);
  const lifting = {
    from: { severity: 2 as const, legalHold: true },
    by: 'writer',
    at: build.minutes(10).toISOString(),
    agreed: [],
  };
  const lifted = incident({ lowerings: [lifting] });
  const tellOf = (people: string[]) =>
    incidentJournal.fold(
      lifted,
      { type: 'group-told', data: { people, failed: [], about: 'caution-lifting' } },
      { by: 'talan', at: build.minutes(10).toISOString() },
    );
  expect(await told(build.awaiting(), lifted, now)).toContain('demand-lowered spokesperson');
  expect(await told(build.awaiting(), tellOf(['spokesperson']), now)).not.toContain(
    'demand-lowered spokesperson',
  );
  expect(await told(build.awaiting(), tellOf(['legal']), now)).toContain(
    'demand-lowered spokesperson',
  );
});

describe('a statement that was stored before it was noted since when its words are the same', () => {
  const stored = ({ sameSince: _, changed: _changed, remindedOf: _of, ...before }: Statement) =>
    statementJournal.state.parse(JSON.parse(JSON.stringify(before)));
  const notified = (key: string) => ({ type: 'notified' as const, data: { key } });
  const reminded = { type: 'reminded' as const, data: { round: 1 } };
  const asked = notified('1-1-asked-spokesperson');

  it.each([
    ['asked', build.awaiting(asked)],
    ['not asked yet', build.awaiting()],
    ['reminded', build.awaiting(asked, reminded, notified('1-1-reminded-spokesperson'))],
    ['to be reminded', build.awaiting(asked, reminded)],
  ])('reads as its journal folds: %s', async (_, folded) => {
    const statement = stored(folded);
    expect(statement).toEqual(JSON.parse(JSON.stringify(folded)));
    expect(await told(statement, incident())).toEqual(await told(folded, incident()));
  });

  it('sends nobody again what they were sent', async () => {
    expect(await told(stored(build.awaiting(asked)), incident())).toEqual([]);
    const both = build.awaiting(asked, reminded, notified('1-1-reminded-spokesperson'));
    expect(await told(stored(both), incident())).toEqual([]);
  });

  it('sends a reminder as one', async () => {
    const statement = stored(build.awaiting(asked, reminded));
    expect(await told(statement, incident())).toEqual(['reminded spokesperson']);
  });

  it('knows of each later version whom it was sent to', async () => {
    const third = { ...build.awaiting(), version: 3, notified: ['3-1-asked-spokesperson'] };
    expect(await told(stored(third), incident())).toEqual([]);
    expect(await told(stored({ ...third, notified: [] }), incident())).toEqual([
      'asked spokesperson',
    ]);
  });
});
