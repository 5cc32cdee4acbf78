import { describe, expect, it } from 'vitest';
import { planGaps } from '#domain/plan/gaps.ts';
import type { Mandate } from '#domain/plan/plan.ts';
import { readPlan } from '#infra/read-plan.ts';
import { mandate, planWith } from '../../support/plan.ts';

const now = new Date('2026-11-28T10:00:00Z');
const gaps = (...mandates: Partial<Mandate>[]): string[] =>
  planGaps(planWith(...mandates.map(mandate)), now);

describe('gaps of a crisis plan', () => {
  it('are none where mandates cover everything, alone or together', () => {
    expect(gaps({})).toEqual([]);
    expect(gaps({ severities: [1] }, { severities: [2, 3] })).toEqual([]);
  });

  it('name the accessibility statement that a public body owes, as in the example', () => {
    const example = readPlan('infra/crisis-plan.yaml');
    const { organisation } = example;
    expect(planGaps(example, now)).toEqual([expect.stringMatching(/organisation\.accessibility/)]);
    const company = { ...example, organisation: { ...organisation, publicBody: false } };
    expect(planGaps(company, now)).toEqual([]);
    const accessibility = {
      ...{ contact: 'webb@exempel.example', testedBy: 'self' as const, shortcomings: [] },
      ...{ testedAt: '2026-11-01', statedAt: '2026-11-20' },
    };
    const filled = { ...example, organisation: { ...organisation, accessibility } };
    expect(planGaps(filled, now)).toEqual([]);
  });

  it('name contacts that lead nowhere, and those that are words', () => {
    const contacts = ['kris@exempel', 'Skolans gymnastiksal', '08-123 45 67'];
    const plan = planWith(mandate({}));
    const said = planGaps({ ...plan, organisation: { ...plan.organisation, contacts } }, now);
    expect(said).toEqual([
      expect.stringMatching(/“kris@exempel” holds no whole e-mail address/),
      expect.stringMatching(/“Skolans gymnastiksal” is taken as words/),
    ]);
  });

  it('say that a severity has no mandate at all', () => {
    expect(gaps({ severities: [2, 3] })).toEqual([
      'Nobody may approve anything of severity 1: give a mandate that severity.',
    ]);
  });

  it('say which kinds, languages and channels have none', () => {
    expect(gaps({}, { severities: [1] }, { kinds: ['qa'] })).toEqual([]);
    const said = gaps({ severities: [1, 2] }, { severities: [3], languages: ['sv'] });
    expect(said.join('\n')).toMatch(
      /^Nobody may approve holding, .* in en to newsroom, .* of severity 3: widen a mandate\./,
    );
    expect(gaps({ channels: ['newsroom'] })[0]).not.toMatch(/to newsroom/);
  });
});
