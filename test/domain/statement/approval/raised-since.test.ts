import { describe, expect, it } from 'vitest';
import { changesSinceApproval } from '#domain/statement/approval/changes.ts';
import { rules } from '#test/domain/draft/briefs.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';
import * as build from '#test/support/statement.ts';

const plan = planWith(mandate());

const approvedAt = (severity: 1 | 2 | 3, legalHold: boolean) => {
  const asked = build.awaiting();
  const decided = build.step(asked, build.decidedTo(asked, 'approve'), { by: 'spokesperson' });
  const decision = { ...decided.decision!, severity, legalHold };
  return { ...decided, check: undefined, decision };
};

const lowered = (severity: 1 | 2 | 3, legalHold: boolean, agreed: string[] = []) => ({
  from: { severity, legalHold },
  by: 'writer',
  at: build.minutes(2).toISOString(),
  agreed: agreed.map((by) => ({ by, at: build.minutes(3).toISOString() })),
});

const changes = (
  statement: ReturnType<typeof approvedAt>,
  now: Parameters<typeof incident>[0],
): unknown[] =>
  changesSinceApproval(statement, {
    ...{ incident: incident(now), answered: undefined, plan, rules, handovers: [] },
    now: build.minutes(5),
  }).filter(({ what }) => what === 'legal-hold-set' || what === 'severity-raised');

describe('approved words that wait for their time', () => {
  it('are held to legal caution that was set since, also once one person lifted it again', () => {
    const approved = approvedAt(2, false);
    expect(changes(approved, { severity: 2, legalHold: true })).toEqual([
      { what: 'legal-hold-set' },
    ]);
    const lifted = { severity: 2, legalHold: false, lowerings: [lowered(2, true)] } as const;
    expect(changes(approved, { ...lifted, lowerings: [...lifted.lowerings] })).toEqual([
      { what: 'legal-hold-set' },
    ]);
  });

  it('are held to a severity that was raised since, also once one person lowered it again', () => {
    const lowerings = [lowered(1, false)];
    expect(changes(approvedAt(2, false), { severity: 2, lowerings })).toEqual([
      { what: 'severity-raised', from: 2, to: 1 },
    ]);
  });

  it('go out on an approval that was given at that level', () => {
    expect(changes(approvedAt(1, false), { severity: 2, lowerings: [lowered(1, false)] })).toEqual(
      [],
    );
    expect(changes(approvedAt(2, true), { severity: 2, lowerings: [lowered(2, true)] })).toEqual(
      [],
    );
  });
});
