import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '#domain/plan/plan.ts';
import { answeredSoFar, type Grounds, stageOf } from '#domain/statement/approval/clearances.ts';
import { deadEndOf, leavesNoApprover } from '#domain/statement/approval/dead-end.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { incident } from '../../../support/incident.ts';
import { mandate, person, planWith } from '../../../support/plan.ts';
import * as build from '../../../support/statement.ts';

interface World {
  holders: string[];
  lawyers: string[];
  /** Who lowered what the words need, from this severity; nobody has agreed yet. */
  lowered?: string[];
  legalHold?: boolean;
  severity?: Severity;
}

/** Two must approve at severity 1, and a lawyer reviews under legal caution. */
const groundsOf = ({ holders, lawyers, lowered = [], legalHold = false, severity = 2 }: World) => {
  const [holder = '', ...deputies] = holders;
  const at = build.minutes(1).toISOString();
  const from = { severity, legalHold };
  const grounds: Grounds = {
    plan: {
      ...planWith(mandate({ person: holder, deputies })),
      people: ['writer', 'a', 'b', 'c', 'd'].map((id) =>
        person(id, { roles: lawyers.includes(id) ? ['spokesperson', 'legal'] : ['spokesperson'] }),
      ),
      legalReview: {
        legalHold: true,
        kinds: [],
        answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' },
      },
      fourEyes: { severities: [1], kinds: ['holding'] },
    },
    incident: incident({
      severity: lowered.length > 0 ? 3 : severity,
      legalHold,
      lowerings: lowered.map((by) => ({ by, at, from, agreed: [] })),
    }),
    handovers: [],
    now: build.minutes(5),
  };
  return grounds;
};

const words = build.statementAfter(
  build.requested(),
  (state) => build.drafted(state),
  (state) => build.checkedNow(state),
);
type Given = [by: string, purpose: 'legal' | 'approve'];
const wordsWith = (...given: Given[]) =>
  given.reduce<Statement>(
    (state, [by, purpose]) => build.step(state, build.clearedAs(state, purpose), { by }),
    build.step(words, build.asked(words, ['a'])),
  );

describe('words that nobody can clear', () => {
  it.each<[string, World, Given[], ReturnType<typeof deadEndOf>]>([
    ['one approves', { holders: ['a'], lawyers: [] }, [], undefined],
    ['two are needed, one is there', { holders: ['a'], lawyers: [], severity: 1 }, [], 'too-few'],
    ['no lawyer is there', { holders: ['a'], lawyers: [], legalHold: true }, [], 'too-few'],
    [
      'the only holder lowered it',
      { holders: ['a'], lawyers: [], lowered: ['a'] },
      [],
      'dependent',
    ],
    [
      'the only holder lowered it and approved',
      { holders: ['a'], lawyers: [], lowered: ['a'] },
      [['a', 'approve']],
      'dependent',
    ],
    ['one must do both', { holders: ['a'], lawyers: ['a'], legalHold: true }, [], 'reviewer'],
    [
      'whose approval counts alone must review',
      { holders: ['a', 'b'], lawyers: ['a'], lowered: ['b'], legalHold: true },
      [],
      'reviewer',
    ],
    [
      'another lawyer may review',
      { holders: ['a', 'b'], lawyers: ['a', 'c'], lowered: ['b'], legalHold: true },
      [],
      undefined,
    ],
    [
      'the only lawyer approved before there was legal caution',
      { holders: ['a', 'b', 'c'], lawyers: ['a'], legalHold: true, severity: 1 },
      [['a', 'approve']],
      'reviewer',
    ],
    [
      'one of two lawyers approved before there was legal caution',
      { holders: ['a', 'b'], lawyers: ['a', 'c'], legalHold: true, severity: 1 },
      [['a', 'approve']],
      undefined,
    ],
    [
      'one approved before two were needed, and nobody else is there',
      { holders: ['a'], lawyers: [], severity: 1 },
      [['a', 'approve']],
      'too-few',
    ],
    [
      'one reviewed who would be needed to approve since two are needed',
      { holders: ['a', 'b'], lawyers: ['a'], legalHold: true, severity: 1 },
      [['a', 'legal']],
      'reviewer',
    ],
  ])('%s', (_, world, given, expected) => {
    expect(deadEndOf(wordsWith(...given), groundsOf(world))).toBe(expected);
  });

  it('are known wherever something is missing and nobody is left to ask', () => {
    const some = fc.subarray(['a', 'b', 'c', 'd']);
    const world = fc.record({
      holders: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }),
      lawyers: some,
      lowered: some,
      legalHold: fc.boolean(),
      severity: fc.constantFrom<Severity>(1, 2),
    });
    const given = fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('legal', 'approve')),
      { maxLength: 2, selector: ([by]) => by },
    );
    let ends = 0;
    fc.assert(
      fc.property(world, given, (people, answers) => {
        const [statement, grounds] = [wordsWith(...answers), groundsOf(people)];
        const { missing } = answeredSoFar(statement, grounds);
        if (missing.length === 0 || stageOf(statement, grounds).holders.length > 0) return;
        ends += 1;
        expect(deadEndOf(statement, grounds)).toBeDefined();
      }),
      { numRuns: 1_000, seed: 5 },
    );
    expect(ends).toBeGreaterThan(50);
  });
});

describe('words that leave nobody to approve them', () => {
  const writtenBy = (by: string) => build.step(words, build.written(words, 'Other words'), { by });
  const dictatedBy = (by: string): Statement => ({ ...writtenBy('writer'), dictators: [by] });

  it.each<[string, World, Statement, string, boolean]>([
    ['another approves', { holders: ['a', 'b'], lawyers: [] }, writtenBy('a'), 'a', false],
    ['the only holder wrote', { holders: ['a'], lawyers: [] }, writtenBy('a'), 'a', true],
    ['the only holder dictated', { holders: ['a'], lawyers: [] }, dictatedBy('a'), 'writer', true],
    [
      'the only holder who lowered nothing wrote',
      { holders: ['a', 'b'], lawyers: [], lowered: ['b'] },
      writtenBy('a'),
      'a',
      true,
    ],
    [
      'a holder wrote, so that the only lawyer would have to approve',
      { holders: ['a', 'b'], lawyers: ['a'], legalHold: true },
      writtenBy('b'),
      'b',
      true,
    ],
    [
      'a holder wrote, and the only lawyer is the only one whose approval would count anyway',
      { holders: ['a', 'b'], lawyers: ['a'], lowered: ['b'], legalHold: true },
      writtenBy('b'),
      'b',
      false,
    ],
    [
      'the only holder wrote, who is the only lawyer too',
      { holders: ['a'], lawyers: ['a'], legalHold: true },
      writtenBy('a'),
      'a',
      false,
    ],
    [
      'a holder wrote where two are needed, one of them the only lawyer',
      { holders: ['a', 'b'], lawyers: ['a'], legalHold: true, severity: 1 },
      writtenBy('b'),
      'b',
      false,
    ],
    [
      'a writer wrote, and nobody can approve anyway',
      { holders: ['a'], lawyers: [], lowered: ['a'] },
      writtenBy('writer'),
      'writer',
      false,
    ],
  ])('%s', (_, world, version, author, expected) => {
    expect(leavesNoApprover(version, author, groundsOf(world))).toBe(expected);
  });
});

describe('whoever is asked first', () => {
  const asked = (world: World) =>
    stageOf(wordsWith(), groundsOf(world)).holders.map((holder) => holder.person);

  it('is not the one lawyer whose approval is needed, where another may review', () => {
    const world: World = { holders: ['a', 'b'], lawyers: ['a', 'c'], legalHold: true };
    expect(asked(world)).toEqual(['a', 'c']);
    expect(asked({ ...world, lowered: ['b'] })).toEqual(['c']);
    expect(asked({ ...world, severity: 1 })).toEqual(['c']);
  });

  it('is asked all the same where nobody else may review', () => {
    expect(asked({ holders: ['a'], lawyers: ['a'], legalHold: true })).toEqual(['a']);
  });
});
