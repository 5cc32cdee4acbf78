import { describe, expect, it } from 'vitest';
import { canHelp, stillNeeded } from '#domain/incident/letting-go.ts';
import type { Level } from '#domain/incident/lowering.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { person, planWith } from '../../support/plan.ts';

const law = person('law', { roles: ['legal'] });
const plan: Plan = {
  ...planWith(),
  people: [...['ann', 'bo', 'cy'].map((id) => person(id)), law],
  fourEyes: { severities: [1], kinds: ['apology'] },
  legalReview: {
    ...{ legalHold: true, kinds: [] },
    answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' },
  },
};
const AT = '2026-11-30T09:00:00.000Z';
const lowering = (from: Level, by: string, agreed: readonly string[]) => ({
  ...{ from, by, at: AT },
  agreed: agreed.map((one) => ({ by: one, at: AT })),
});
const now: Level = { severity: 3, legalHold: false };

describe('who must still agree to what was lowered', () => {
  it.each([
    ['a severity', { severity: 2, legalHold: false }, 'ann', [], 1, false],
    ['a severity', { severity: 2, legalHold: false }, 'ann', ['bo'], 0, false],
    ['one where any kind takes two', { severity: 1, legalHold: false }, 'ann', ['bo'], 1, false],
    ['a legal hold', { severity: 3, legalHold: true }, 'ann', [], 1, true],
    ['a legal hold', { severity: 3, legalHold: true }, 'ann', ['bo'], 1, true],
    ['a legal hold', { severity: 3, legalHold: true }, 'ann', ['bo', 'law'], 0, false],
    ['a legal hold', { severity: 3, legalHold: true }, 'law', [], 1, false],
    ['a legal hold', { severity: 3, legalHold: true }, 'law', ['bo'], 0, false],
    ['both', { severity: 1, legalHold: true }, 'ann', [], 2, true],
  ] as const)('%s: from %j by %s, agreed by %j', (_, from, by, agreed, people, lawyer) => {
    expect(stillNeeded(lowering(from, by, agreed), now, plan)).toEqual({ people, lawyer });
  });

  it('is nobody but a lawyer where only a lawyer is missing', () => {
    expect(canHelp({ people: 1, lawyer: true }, person('bo'))).toBe(false);
    expect(canHelp({ people: 1, lawyer: true }, law)).toBe(true);
    expect(canHelp({ people: 2, lawyer: true }, person('bo'))).toBe(true);
    expect(canHelp({ people: 1, lawyer: false }, person('bo'))).toBe(true);
  });
});
