import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearancesNeeded, unreachable } from '#domain/plan/clearance.ts';
import { HandoverInput, handOver, standInsFor, takeBack } from '#domain/plan/handing-over.ts';
import { awayAt, type Handover } from '#domain/plan/handover.ts';
import { holdersFor, reviewersFor } from '#domain/plan/mandate.ts';
import { type Person, type Plan, personIn, planVersion } from '#domain/plan/plan.ts';
import { planJournal } from '#domain/plan/plan-journal.ts';
import type { PlanState } from '#domain/plan/plan-state.ts';
import { mandate, moment, person, planWith, question } from '../../support/plan.ts';

const NOON = '2026-11-22T12:00:00.000Z';
const SIX = '2026-11-22T18:00:00.000Z';
const noon = new Date(NOON);

const plan: Plan = {
  ...planWith(mandate({ deputies: ['deputy', 'chief'] })),
  people: [
    ...planWith().people.filter(({ id }) => id !== 'writer' && id !== 'admin'),
    person('writer', { roles: ['writer'] }),
    person('admin', { roles: ['admin'] }),
    person('legal', { roles: ['legal'] }),
    person('counsel', { roles: ['legal'], languages: ['en'] }),
    person('other'),
  ],
  legalReview: {
    legalHold: true,
    kinds: ['apology'],
    answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' },
  },
  fourEyes: { severities: [1], kinds: ['holding', 'apology'] },
};
const who = (id: string): Person => personIn(plan, id) ?? person(id);
const gone = (id: string, to?: string, until = SIX): Handover => ({
  person: id,
  to,
  from: NOON,
  until,
});
const away = (id: string) => ({ person: id, from: NOON, to: SIX });

const turns = (handovers: Handover[] = [], given = plan, at = NOON) =>
  holdersFor(given, question(), moment(handovers, at)).map(({ person: id, as, away: isAway }) =>
    isAway ? `(${id})` : `${id} ${as}`,
  );

describe('someone who is away', () => {
  it('is skipped for the time of it, and asked again after', () => {
    const absent = { ...plan, absences: [away('spokesperson')] };
    expect(turns([], absent)).toEqual(['(spokesperson)', 'deputy deputy', 'chief deputy']);
    expect(turns([], absent, SIX)).toEqual([
      'spokesperson holder',
      'deputy deputy',
      'chief deputy',
    ]);
    expect(turns([], absent, '2026-11-22T11:59:59.999Z')[0]).toBe('spokesperson holder');
  });

  it('is told why and until when, by the plan or by their own word', () => {
    const absent = { ...plan, absences: [away('spokesperson')] };
    expect(awayAt(absent, 'spokesperson', moment())).toEqual({ why: 'absent', until: SIX });
    expect(awayAt(absent, 'spokesperson', moment([gone('spokesperson', 'other')]))).toEqual({
      why: 'handed-over',
      until: SIX,
      to: 'other',
    });
    expect(awayAt(absent, 'deputy', moment())).toBeUndefined();
  });
});

describe('whoever was handed a mandate', () => {
  it('answers right after the one who handed it over, and before the deputies', () => {
    expect(turns([gone('spokesperson', 'other')])).toEqual([
      '(spokesperson)',
      'other stand-in',
      'deputy deputy',
      'chief deputy',
    ]);
    expect(turns([gone('deputy', 'other')])).toContain('other stand-in');
  });

  it('can’t hand it on, and is skipped while away themselves', () => {
    const both = [gone('spokesperson', 'other'), gone('other', 'admin')];
    expect(turns(both)).toEqual(['(spokesperson)', '(other)', 'deputy deputy', 'chief deputy']);
  });

  it('no longer answers when the plan has taken the role away', () => {
    const people = plan.people.map((one) =>
      one.id === 'other' ? { ...one, roles: ['admin' as const] } : one,
    );
    expect(turns([gone('spokesperson', 'other')], { ...plan, people })).not.toContain(
      'other stand-in',
    );
  });
});

describe('handing over', () => {
  const give = (by: string, to?: string, until = SIX) =>
    handOver(undefined, plan, who(by), HandoverInput.parse({ to, until }), noon);

  it('is for those who are ever asked, to people with the same role, for a time', () => {
    expect(give('spokesperson', 'other').ok).toBe(true);
    expect(give('deputy').ok).toBe(true);
    expect(give('legal', 'counsel').ok).toBe(true);
    const refusal = (...given: Parameters<typeof give>) => {
      const result = give(...given);
      return result.ok ? 'ok' : result.refusal.type;
    };
    expect(refusal('writer')).toBe('nothing-to-hand-over');
    expect(refusal('other', 'deputy')).toBe('nothing-to-hand-over');
    for (const to of ['writer', 'admin', 'legal', 'spokesperson', 'nobody']) {
      expect(refusal('spokesperson', to)).toBe('cannot-stand-in');
    }
    expect(refusal('spokesperson', 'other', NOON)).toBe('handover-time');
    expect(refusal('spokesperson', 'other', '2026-12-23T12:00:00Z')).toBe('handover-time');
    expect(standInsFor(plan, who('legal')).map(({ id }) => id)).toEqual(['counsel']);
  });

  it('is journalled after the plan it is under, replaced by a new one, and ended early', () => {
    const add = (state: PlanState | undefined, by: string, at: string, to?: string) => {
      const input = HandoverInput.parse({ to, until: SIX });
      const result = handOver(state, plan, who(by), input, new Date(at));
      const events = result.ok ? result.value : [];
      return events.reduce(
        (next: PlanState | undefined, event) => planJournal.fold(next, event, { at, by }),
        state,
      );
    };
    const first = add(undefined, 'spokesperson', NOON, 'other');
    expect(first).toMatchObject({
      version: planVersion(plan),
      handovers: [{ person: 'spokesperson', to: 'other', from: NOON, until: SIX }],
    });
    const LATER = '2026-11-22T13:00:00.000Z';
    const second = add(first, 'spokesperson', LATER);
    expect(second?.handovers).toMatchObject([{ until: LATER }, { from: LATER, until: SIX }]);
    expect(second?.handovers[1]?.to).toBeUndefined();
    const [ended] = takeBack(second, plan, who('spokesperson'), new Date(LATER));
    expect(ended).toEqual({ type: 'taken-back', data: {} });
    expect(takeBack(second, plan, who('deputy'), new Date(LATER))).toEqual([]);
    const AT_LAST = '2026-11-22T14:00:00.000Z';
    const back = ended && planJournal.fold(second, ended, { at: AT_LAST, by: 'spokesperson' });
    expect(back?.handovers.at(-1)).toMatchObject({ until: AT_LAST });
    expect(turns([...(back?.handovers ?? [])], plan, AT_LAST)[0]).toBe('spokesperson holder');
    const muchLater = planJournal.fold(
      back,
      { type: 'handed-over', data: { until: '2028-02-02T12:00:00.000Z' } },
      { at: '2028-02-01T12:00:00.000Z', by: 'deputy' },
    );
    expect(muchLater.handovers.map((one) => one.person)).toEqual(['deputy']);
  });
});

describe('what words need', () => {
  it.each([
    ['nothing but an approval', {}, ['approve']],
    ['a second pair of eyes at severity 1', { severity: 1 as const }, ['approve', 'second']],
    ['none for other kinds', { severity: 1 as const, kind: 'update' as const }, ['approve']],
    ['a legal review under legal hold', { legalHold: true }, ['legal', 'approve']],
    ['a legal review of chosen kinds', { kind: 'apology' as const }, ['legal', 'approve']],
    [
      'all of it',
      { kind: 'apology' as const, severity: 1 as const },
      ['legal', 'approve', 'second'],
    ],
  ])('is %s', (_, over, needed) => {
    expect(clearancesNeeded(plan, question(over))).toEqual(needed);
  });

  it('can’t be had from too few people, from the requester, or twice from one', () => {
    const lacks = (over: object, given = plan) => unreachable(given, question(over), moment());
    expect(lacks({ severity: 1, legalHold: true })).toBeUndefined();
    expect(lacks({ legalHold: true, requestedBy: 'legal' })).toBe('legal');
    const two = { ...plan, mandates: [mandate()] };
    expect(lacks({ severity: 1 }, two)).toBeUndefined();
    expect(lacks({ severity: 1, requestedBy: 'deputy' }, two)).toBe('second');
    const alone = { ...plan, mandates: [mandate({ person: 'legal', deputies: [] })] };
    expect(lacks({ legalHold: true }, alone)).toBe('approve');
    expect(lacks({}, alone)).toBeUndefined();
    expect(lacks({ kind: 'qa', channels: ['x'] }, { ...plan, mandates: [] })).toBe('approve');
  });

  it('is reviewed by those legal in the language, in the time for reviews', () => {
    const reviewers = (language: 'sv' | 'en', handovers: Handover[] = []) =>
      reviewersFor(plan, question({ language }), moment(handovers));
    expect(reviewers('sv')).toEqual([
      { person: 'legal', as: 'reviewer', answerWithinMs: 10 * 60_000 },
    ]);
    expect(reviewers('en').map((one) => one.person)).toEqual(['legal', 'counsel']);
    const [first, second] = reviewers('sv', [gone('legal', 'counsel')]);
    expect([first?.away?.to, second?.person]).toEqual(['counsel', 'counsel']);
    expect(reviewersFor(planWith(), question(), moment())).toEqual([]);
  });
});

describe('whoever is away and hands over when', () => {
  it('those who may answer hold the mandate, each once, never the requester', () => {
    const ids = plan.people.map(({ id }) => id);
    const handovers = fc.array(
      fc.record({ person: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(handovers, fc.subarray(ids), (given, absent) => {
        const during = given.map(({ person: id, to }) => gone(id, to));
        const now = { ...plan, absences: absent.map(away) };
        const holders = holdersFor(now, question(), moment(during));
        const found = holders.map((holder) => holder.person);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain('writer');
        for (const holder of holders) {
          const isNamed = ['spokesperson', 'deputy', 'chief'].includes(holder.person);
          const handed = during.findLast((one) => one.person === holder.insteadOf);
          expect(isNamed || handed?.to === holder.person).toBe(true);
          if (!isNamed) expect(who(holder.person).roles).toContain('spokesperson');
        }
        // Being away takes nobody's right away, and gives nobody one.
        expect(found).toEqual(expect.arrayContaining(['spokesperson', 'deputy', 'chief']));
      }),
    );
  });
});
