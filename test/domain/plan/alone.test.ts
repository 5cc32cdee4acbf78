import { describe, expect, it } from 'vitest';
import { standAlone } from '#domain/plan/alone.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { mandate, moment, person, planWith } from '../../support/plan.ts';

const within = { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' };
const away = { from: '2026-11-20', to: '2026-11-30' };

const withLawyers = (...ids: string[]): Plan => {
  const plan = planWith(mandate());
  const lawyers = ids.map((id) => person(id, { roles: ['legal'] }));
  return {
    ...plan,
    people: [...plan.people, ...lawyers],
    legalReview: { legalHold: true, kinds: [], answerWithin: within },
  };
};

describe('who stands alone in a plan', () => {
  it('is nobody where each has a deputy, or another mandate covers the same', () => {
    expect(standAlone(planWith(mandate()), moment())).toEqual([]);
    const covered = planWith(mandate({ deputies: [] }), mandate({ person: 'chief', deputies: [] }));
    expect(standAlone(covered, moment())).toEqual([]);
  });

  it('is whoever holds a mandate alone, with the severities of it', () => {
    const plan = planWith(
      mandate({ severities: [1, 2], deputies: [] }),
      mandate({ severities: [3] }),
    );
    expect(standAlone(plan, moment())).toEqual([
      { person: 'spokesperson', to: 'approve', severities: [1, 2] },
    ]);
  });

  it('is who is left while the deputy is away', () => {
    const plan = { ...planWith(mandate()), absences: [{ person: 'deputy', ...away }] };
    expect(standAlone(plan, moment())).toMatchObject([{ person: 'spokesperson' }]);
  });

  it('is both of two where two must approve', () => {
    const fourEyes = { severities: [1 as const], kinds: ['apology' as const] };
    expect(standAlone({ ...planWith(mandate()), fourEyes }, moment())).toEqual([
      { person: 'spokesperson', to: 'approve', severities: [1] },
      { person: 'deputy', to: 'approve', severities: [1] },
    ]);
    const three = planWith(mandate({ deputies: ['deputy', 'chief'] }));
    expect(standAlone({ ...three, fourEyes }, moment())).toEqual([]);
  });

  it('is the only lawyer, also where reviews are asked for under a legal hold alone', () => {
    expect(standAlone(withLawyers('lawyer'), moment())).toEqual([
      { person: 'lawyer', to: 'review' },
    ]);
    expect(standAlone(withLawyers('lawyer', 'other'), moment())).toEqual([]);
  });
});
