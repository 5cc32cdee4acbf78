import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionKind } from '#domain/passkey/decision-kind.ts';
import type { Purpose } from '#domain/plan/clearance.ts';
import type { Handover } from '#domain/plan/handover.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import type { DecisionContext } from '#domain/statement/approval/answer-problem.ts';
import { isFullyApproved, isStillMandated } from '#domain/statement/approval/approved.ts';
import { answeredSoFar, missingOf, stageOf } from '#domain/statement/approval/clearances.ts';
import { decide } from '#domain/statement/approval/decide.ts';
import { ask } from '#domain/statement/approval/rounds.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { isWaiting } from '#domain/statement/status.ts';
import { incident } from '../../../support/incident.ts';
import { mandate, person, planWith } from '../../../support/plan.ts';
import * as build from '../../../support/statement.ts';

const at = build.minutes;
const base = planWith(mandate({ deputies: ['deputy', 'chief'] }));
/** Everything that a plan can demand: a review by `legal`, and two of three who hold the mandate. */
const strict: Plan = {
  ...base,
  people: [...base.people, person('legal', { roles: ['legal'] })],
  legalReview: {
    legalHold: true,
    kinds: ['holding'],
    answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' },
  },
  fourEyes: { severities: [1, 2], kinds: ['holding'] },
};

const groundsAt = (minute: number, plan = strict): DecisionContext => ({
  plan,
  incident: incident(),
  answered: undefined,
  handovers: [],
  findings: [],
  isOverridable: () => true,
  now: at(minute),
});

const drafted = build.statementAfter(
  build.requested(),
  (state) => build.drafted(state),
  (state) => build.checkedNow(state),
);

const fold = (
  state: Statement,
  events: Parameters<typeof build.step>[1][],
  minute: number,
  by: string,
) =>
  events.reduce<Statement>(
    (next, event) => build.step(next, event, { by, at: at(minute).toISOString() }),
    state,
  );

const askAt = (state: Statement, minute: number, plan = strict): Statement => {
  const stage = stageOf(state, groundsAt(minute, plan));
  return fold(state, ask(state, stage, 'plan', at(minute)).events, minute, 'talan');
};

const answer = (
  state: Statement,
  by: string,
  minute: number,
  decision: DecisionKind = 'approve',
  plan = strict,
) => {
  const input = DecisionInput.parse({ decision, hash: state.hash });
  const result = decide(state, by, input, groundsAt(minute, plan));
  const refusal = result.ok ? undefined : result.refusal;
  const events = result.ok ? result.value : [];
  return { next: fold(state, events, minute, by), refusal, types: events.map(({ type }) => type) };
};

const asked = (state: Statement) =>
  state.rounds.map(({ purpose, people }) => [purpose, ...people].join(' '));

describe('a review and four eyes', () => {
  it('are asked for one after the other, and only the last answer approves', () => {
    const first = askAt(drafted, 0);
    expect(asked(first)).toEqual(['legal legal']);
    const reviewed = answer(first, 'legal', 1);
    expect(reviewed.types).toEqual(['cleared']);
    expect(reviewed.next.clearances).toMatchObject([
      { purpose: 'legal', by: 'legal', hash: drafted.hash, missing: ['approve', 'second'] },
    ]);
    const second = askAt(reviewed.next, 1);
    const approved = answer(second, 'spokesperson', 2);
    expect(approved.types).toEqual(['cleared']);
    const third = askAt(approved.next, 2);
    expect(asked(third)).toEqual(['legal legal', 'approve spokesperson', 'second deputy']);
    const done = answer(third, 'deputy', 3);
    expect(done.types).toEqual(['decided']);
    expect(done.next).toMatchObject({
      status: 'publishing',
      decision: { by: 'deputy', needed: ['legal', 'approve', 'second'], severity: 2 },
    });
    expect(isFullyApproved(done.next, strict)).toBe(true);
  });

  it('ask the author of the words second, unless another one whose answer does not count alone was first', () => {
    const edited = { ...drafted, editedBy: 'deputy' };
    const reviewed = answer(askAt(edited, 0), 'legal', 1).next;
    const holders = (state: Statement) =>
      stageOf(state, groundsAt(5)).holders.map((holder) => holder.person);
    const first = askAt(reviewed, 1);
    expect(holders(answer(first, 'spokesperson', 2).next)).toEqual(['deputy', 'chief']);
    const passedOn = askAt(first, 40);
    expect(asked(passedOn).at(-1)).toBe('approve deputy');
    expect(holders(answer(passedOn, 'deputy', 41).next)).toEqual(['spokesperson', 'chief']);
  });

  it('go to whoever is next when nobody answers, at last to everyone, and on from there', () => {
    let state = askAt(askAt(drafted, 0), 10);
    expect(state.status).toBe('unanswered');
    state = askAt(answer(state, 'legal', 12).next, 12);
    expect(state.status).toBe('awaiting-approval');
    state = askAt(answer(state, 'spokesperson', 13).next, 13);
    state = askAt(askAt(askAt(state, 43), 73), 80);
    expect(asked(state)).toEqual([
      'legal legal',
      'legal legal',
      'approve spokesperson',
      'second deputy',
      'second chief',
      'second deputy chief',
    ]);
    expect(answer(state, 'chief', 81).types).toEqual(['decided']);
  });

  it('say what is missing to an approver who comes before the review', () => {
    const asking = askAt(drafted, 0, base);
    expect(answer(asking, 'spokesperson', 1).refusal).toEqual({ type: 'legal-review-first' });
    expect(answer(asking, 'spokesperson', 1, 'reject').types).toEqual(['decided']);
    expect(asked(askAt(asking, 1))).toEqual(['approve spokesperson', 'legal legal']);
  });

  it('let a reviewer clear or ask for changes, not reject, and not speak for the mandate', () => {
    const first = askAt(drafted, 0);
    expect(answer(first, 'legal', 1, 'reject').refusal).toEqual({
      type: 'no-mandate',
      why: 'review-only',
    });
    expect(answer(first, 'legal', 1, 'request-changes').next.status).toBe('drafting');
    const input = DecisionInput.parse({ decision: 'approve', hash: first.hash });
    const findings = [build.finding('nonapology')];
    const blocked = decide(first, 'legal', input, { ...groundsAt(1), findings });
    expect(blocked.ok).toBe(true);
  });

  it('take no two answers from one person, and answer a repeated one as before', () => {
    const both = { ...strict, legalReview: undefined };
    const cleared = answer(askAt(drafted, 0, both), 'spokesperson', 1, 'approve', both).next;
    expect(answer(cleared, 'spokesperson', 2, 'approve', both)).toMatchObject({
      types: [],
      refusal: undefined,
    });
    const stage = stageOf(cleared, groundsAt(2, both));
    expect(stage.holders.map((holder) => holder.person)).toEqual(['deputy', 'chief']);
    expect(answer(cleared, 'spokesperson', 2, 'request-changes', both).types).toEqual(['decided']);
  });

  it('begin anew with new words', () => {
    const reviewed = answer(askAt(drafted, 0), 'legal', 1).next;
    const edited = build.step(reviewed, build.written(reviewed, 'Other words'));
    expect(edited.clearances).toEqual([]);
    expect(answeredSoFar(edited, groundsAt(2)).missing).toEqual(['legal', 'approve', 'second']);
    const again = askAt(build.step(askAt(reviewed, 1), build.written(reviewed, 'Other')), 2);
    expect(asked(again).at(-1)).toBe('legal legal');
  });

  it('count no clearance of someone whose mandate or role the plan has taken away', () => {
    const plan = { ...strict, legalReview: undefined };
    const cleared = answer(askAt(drafted, 0, plan), 'spokesperson', 1, 'approve', plan).next;
    const without = { ...plan, mandates: [mandate({ person: 'deputy', deputies: ['chief'] })] };
    expect(answeredSoFar(cleared, groundsAt(2, without)).missing).toEqual(['approve', 'second']);
    expect(answer(askAt(cleared, 2, without), 'deputy', 3, 'approve', without).types).toEqual([
      'cleared',
    ]);
  });

  it('stay asked for when the plan asks for less by then', () => {
    const two = { ...strict, legalReview: undefined };
    const cleared = answer(askAt(drafted, 0, two), 'spokesperson', 1, 'approve', two).next;
    expect(answeredSoFar(cleared, groundsAt(2, base)).missing).toEqual(['second']);
    expect(answer(cleared, 'spokesperson', 2, 'approve', base).types).toEqual([]);
    const asked = askAt(cleared, 2, base);
    expect(answer(asked, 'deputy', 3, 'approve', base).types).toEqual(['decided']);
  });
});

describe('before anything is published', () => {
  const approvedBy = (by: string, ...clearances: [string, 'legal' | 'approve'][]) => {
    const cleared = clearances.reduce<Statement>(
      (state, [who, purpose]) => build.step(state, build.clearedAs(state, purpose), { by: who }),
      build.step(drafted, build.asked(drafted, ['spokesperson'])),
    );
    const decided = build.decidedTo(cleared, 'approve');
    const data = { ...decided.data, severity: 2 as const, legalHold: false };
    return build.step(cleared, { ...decided, data }, { by });
  };

  it('all that the plan demands must be there, from different people, none the requester', () => {
    const whole = approvedBy('deputy', ['legal', 'legal'], ['spokesperson', 'approve']);
    expect(isFullyApproved(whole, strict)).toBe(true);
    expect(isFullyApproved(approvedBy('deputy', ['legal', 'legal']), strict)).toBe(false);
    expect(isFullyApproved(approvedBy('deputy', ['spokesperson', 'approve']), strict)).toBe(false);
    const twice = approvedBy('deputy', ['legal', 'legal'], ['deputy', 'approve']);
    expect(isFullyApproved(twice, strict)).toBe(false);
    const own = approvedBy('deputy', ['legal', 'legal'], ['writer', 'approve']);
    expect(isFullyApproved(own, strict)).toBe(false);
    const doubled = approvedBy('legal', ['legal', 'legal'], ['spokesperson', 'approve']);
    expect(isFullyApproved(doubled, strict)).toBe(false);
    expect(isFullyApproved(approvedBy('deputy'), base)).toBe(true);
  });

  it('each must still have the mandate or role for it, with the handovers of the time when they answered', () => {
    const needed: Purpose[] = ['legal', 'approve', 'second'];
    const approved = (...answers: Parameters<typeof approvedBy>): Statement => {
      const { decision, ...statement } = approvedBy(...answers);
      return { ...statement, decision: { ...decision!, needed } };
    };
    const whole = approved('deputy', ['legal', 'legal'], ['spokesperson', 'approve']);
    const without = (id: string): Plan => ({
      ...strict,
      people: strict.people.filter((one) => one.id !== id),
      mandates: [
        mandate(
          id === 'spokesperson'
            ? { person: 'deputy', deputies: ['chief'] }
            : { deputies: ['deputy', 'chief'].filter((one) => one !== id) },
        ),
      ],
    });
    const stands = (plan: Plan, statement = whole, handovers: Handover[] = []) =>
      isStillMandated(statement, { plan, handovers });
    expect(stands(strict)).toBe(true);
    expect(stands(without('chief'))).toBe(true);
    for (const gone of ['legal', 'spokesperson', 'deputy']) {
      expect(stands(without(gone))).toBe(false);
    }
    const elsewhere = { ...strict, mandates: [mandate({ channels: ['x'], deputies: ['deputy'] })] };
    expect(stands(elsewhere)).toBe(false);
    const hour = { from: at(-30).toISOString(), until: at(30).toISOString() };
    const byStandIn = approved('chief', ['legal', 'legal'], ['deputy', 'approve']);
    const handed = { ...hour, person: 'spokesperson', to: 'chief' };
    expect(stands(without('chief'), byStandIn)).toBe(false);
    const chiefIsOther = { ...strict, mandates: [mandate({ deputies: ['deputy'] })] };
    expect(stands(chiefIsOther, byStandIn)).toBe(false);
    expect(stands(chiefIsOther, byStandIn, [handed])).toBe(true);
    expect(stands(chiefIsOther, byStandIn, [{ ...handed, until: at(-10).toISOString() }])).toBe(
      false,
    );
  });

  it('nobody who took part in a lowering is left to approve alone once the mandate of the other ends', () => {
    const approved = approvedBy('deputy', ['chief', 'approve']);
    const among = (dependent: string[]): Statement => ({
      ...approved,
      decision: { ...approved.decision!, dependent },
    });
    const without = (id: string): Plan => ({
      ...base,
      mandates: [mandate({ deputies: ['deputy', 'chief'].filter((one) => one !== id) })],
    });
    const stands = (gone: string, dependent: string[]) =>
      isStillMandated(among(dependent), { plan: without(gone), handovers: [] });
    expect(stands('nobody', ['deputy'])).toBe(true);
    expect(stands('chief', ['deputy'])).toBe(false);
    expect(stands('chief', ['chief'])).toBe(true);
  });

  it('a clearance of other words counts for nothing', () => {
    const whole = approvedBy('deputy', ['legal', 'legal'], ['spokesperson', 'approve']);
    const [review, first] = whole.clearances;
    const forged = { ...whole, clearances: [review!, { ...first!, hash: 'f'.repeat(64) }] };
    expect(isFullyApproved(forged, strict)).toBe(false);
  });
});

describe('whatever is answered in whatever order', () => {
  it('words are approved only with all that is needed, by those who may, each once', () => {
    const people = ['legal', 'spokesperson', 'deputy', 'chief', 'writer', 'admin'] as const;
    const kinds = ['approve', 'approve', 'approve', 'request-changes', 'edit', 'wait'] as const;
    const deed = fc.record({
      by: fc.constantFrom(...people),
      what: fc.constantFrom(...kinds),
      plan: fc.constantFrom(strict, strict, strict, base, { ...strict, legalReview: undefined }),
    });
    let approvals = 0;
    fc.assert(
      fc.property(fc.array(deed, { minLength: 6, maxLength: 40, size: 'max' }), (deeds) => {
        let [state, minute] = [askAt(drafted, 0), 0];
        for (const { by, what, plan } of deeds) {
          if (!isWaiting(state.status)) break;
          minute += what === 'wait' ? 11 : 1;
          if (what === 'edit') {
            state = build.step(state, build.written(state, `Words of ${minute}`));
            state = build.step(state, build.checkedNow(state));
          } else if (what !== 'wait') {
            state = answer(state, by, minute, what, plan).next;
          }
          if (isWaiting(state.status)) state = askAt(state, minute, plan);
          if (state.status !== 'publishing') continue;
          approvals += 1;
          expect(isFullyApproved(state, plan)).toBe(true);
          const answers = [...state.clearances.map((one) => one.by), state.decision?.by];
          expect(answers).not.toContain('writer');
          expect(answers).not.toContain('admin');
          const needed: Purpose[] = state.decision?.needed ?? [];
          expect(answers.length).toBeGreaterThanOrEqual(needed.length);
        }
      }),
      { numRuns: 1_200, seed: 5 },
    );
    expect(approvals).toBeGreaterThan(20);
  });

  it('nothing is missing before three people have answered, where three answers are needed', () => {
    const given = fc.array(
      fc.record({
        purpose: fc.constantFrom('legal' as const, 'approve' as const),
        by: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 5 },
    );
    const all: Purpose[] = ['legal', 'approve', 'second'];
    fc.assert(
      fc.property(given, (answers) => {
        const missing = missingOf(all, answers, []);
        const people = new Set(answers.map(({ by }) => by));
        if (missing.length === 0) expect(people.size).toBeGreaterThanOrEqual(3);
        if (answers.length === 0) expect(missing).toEqual(all);
      }),
    );
  });
});
