import { describe, expect, it } from 'vitest';
import { Channel } from '#domain/channel/channel.ts';
import { Kind } from '#domain/kind/kind.ts';
import { CheckedPlan } from '#domain/plan/checked-plan.ts';
import { holdersFor, type Question } from '#domain/plan/mandate.ts';
import { type Plan, planVersion } from '#domain/plan/plan.ts';
import { mandate, moment, person, planWith, question } from '../../support/plan.ts';

const holders = (plan: Plan, asked: Question) => holdersFor(plan, asked, moment());
const people = (plan: Plan, asked: Question) => holders(plan, asked).map(({ person }) => person);

describe('who may approve', () => {
  it('is the holder, then the deputies in the order of the plan', () => {
    const plan = planWith(mandate({ deputies: ['chief', 'deputy', 'admin'] }));
    expect(people(plan, question())).toEqual(['spokesperson', 'chief', 'deputy', 'admin']);
  });

  it.each([
    ['kind', { kinds: ['apology' as const] }],
    ['severity', { severities: [1 as const, 3 as const] }],
    ['language', { languages: ['en' as const] }],
    ['channel', { channels: ['x' as const] }],
  ])('is nobody whose mandate lacks the %s', (_, lacking) => {
    expect(people(planWith(mandate(lacking)), question())).toEqual([]);
  });

  it('must have all of the channels in one mandate', () => {
    const halves = planWith(
      mandate({ channels: ['newsroom'] }),
      mandate({ person: 'chief', channels: ['x'] }),
    );
    expect(people(halves, question({ channels: ['newsroom', 'x'] }))).toEqual([]);
    expect(people(halves, question({ channels: ['x'] }))).toEqual(['chief', 'deputy']);
  });

  it('is never whoever asks, as holder or as deputy', () => {
    expect(people(planWith(), question({ requestedBy: 'spokesperson' }))).toEqual(['deputy']);
    expect(people(planWith(), question({ requestedBy: 'deputy' }))).toEqual(['spokesperson']);
    const alone = planWith(mandate({ deputies: [] }));
    expect(people(alone, question({ requestedBy: 'spokesperson' }))).toEqual([]);
  });

  it('is each person once, mandate by mandate, under the first that names them', () => {
    const plan = planWith(
      mandate({ kinds: ['qa'], person: 'admin' }),
      mandate({ deputies: ['deputy', 'deputy', 'spokesperson'] }),
      mandate({
        person: 'deputy',
        deputies: ['chief'],
        answerWithin: { 1: 'PT1M', 2: 'PT2M', 3: 'PT3M' },
      }),
    );
    expect(holders(plan, question())).toEqual([
      { person: 'spokesperson', answerWithinMs: 30 * 60_000, as: 'holder' },
      { person: 'deputy', answerWithinMs: 30 * 60_000, as: 'deputy', insteadOf: 'spokesperson' },
      { person: 'chief', answerWithinMs: 2 * 60_000, as: 'deputy', insteadOf: 'deputy' },
    ]);
  });

  it.each([
    [1 as const, 10],
    [2 as const, 30],
    [3 as const, 120],
  ])('has the time of severity %d to answer', (severity, minutes) => {
    const [holder] = holders(planWith(), question({ severity }));
    expect(holder?.answerWithinMs).toBe(minutes * 60_000);
  });
});

describe('a plan', () => {
  const problems = (plan: unknown) =>
    CheckedPlan.safeParse(plan).error?.issues.map((issue) => issue.path.join('.'));

  it('is taken when it is whole, and its version is that of its content', () => {
    const plan = CheckedPlan.parse(planWith());
    expect(plan).toEqual(planWith());
    expect(planVersion(plan)).toBe(planVersion(CheckedPlan.parse(planWith())));
    const later = CheckedPlan.parse(planWith(mandate({ severities: [1, 2] })));
    expect(planVersion(later)).not.toBe(planVersion(plan));
  });

  it('spells out "all" as every kind and channel', () => {
    const [first] = CheckedPlan.parse({
      ...planWith(),
      mandates: [{ ...mandate(), kinds: 'all', channels: 'all' }],
    }).mandates;
    expect(first?.kinds).toEqual(Kind.options);
    expect(first?.channels).toEqual(Channel.options);
  });

  it('refuses people who are not there, are there twice, or are called as the workflow', () => {
    expect(problems({ ...planWith(), crisisGroup: ['bo'] })).toEqual(['crisisGroup.0']);
    expect(problems(planWith(mandate({ person: 'bo' })))).toEqual(['mandates.0.person']);
    const deputies = planWith(mandate({ deputies: ['deputy', 'bo'] }));
    expect(problems(deputies)).toEqual(['mandates.0.deputies.1']);
    const twice = { ...planWith(), people: [...planWith().people, person('deputy')] };
    expect(problems(twice)).toEqual(['people.5.id']);
    const talan = { ...planWith(), people: [...planWith().people, person('talan')] };
    expect(problems(talan)).toEqual(['people.5.id']);
  });
});
