import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { planVersion } from '#domain/plan/plan.ts';
import { DecisionInput } from '#domain/statement/answer-input.ts';
import type { DecisionContext } from '#domain/statement/approval/answer-problem.ts';
import { holdersOf } from '#domain/statement/approval/clearances.ts';
import { decide } from '#domain/statement/approval/decide.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { writeVersion } from '#domain/statement/version/write-version.ts';
import { fact, incident } from '../../../support/incident.ts';
import { mandate, planWith } from '../../../support/plan.ts';
import * as build from '../../../support/statement.ts';

const OTHER_HASH = 'f'.repeat(64);
const exact = ['protected-name'];

const context = (over: Partial<DecisionContext> = {}): DecisionContext => ({
  plan: planWith(),
  incident: incident(),
  answered: undefined,
  handovers: [],
  findings: [],
  isOverridable: (rule) => !exact.includes(rule),
  now: build.minutes(5),
  ...over,
});

const inputFor = (statement: Statement, over: Partial<DecisionInput> = {}): DecisionInput =>
  DecisionInput.parse({ decision: 'approve', hash: statement.hash, ...over });

const decideAs = (
  by: string,
  statement: Statement,
  over: Partial<DecisionInput> = {},
  given: Partial<DecisionContext> = {},
) => decide(statement, by, inputFor(statement, over), context(given));

const refusalOf = (result: ReturnType<typeof decide>) => (result.ok ? 'ok' : result.refusal);

describe('a decision', () => {
  const waiting = build.awaiting();

  it.each([
    ['approve', 'publishing'],
    ['request-changes', 'drafting'],
    ['reject', 'rejected'],
  ] as const)('to %s by who is asked is journalled and makes it %s', (decision, status) => {
    const result = decideAs('spokesperson', waiting, { decision, comment: 'Because' });
    expect(result).toEqual({
      ok: true,
      value: [
        {
          type: 'decided',
          data: {
            decision,
            version: 1,
            hash: waiting.hash,
            planVersion: planVersion(planWith()),
            found: [],
            ...(decision === 'approve' && {
              needed: ['approve'],
              dependent: [],
              severity: 2,
              legalHold: false,
              proof: { rule: 'not-asked' },
            }),
          },
          words: {
            comment: 'Because',
            overrides: [],
            approver: { role: 'Title of spokesperson' },
            ...(decision === 'approve' && { protectedNames: [] }),
          },
        },
      ],
    });
    const [event] = result.ok ? result.value : [];
    const next = event && build.step(waiting, event, { by: 'spokesperson' });
    expect(next).toMatchObject({ status, decision: { by: 'spokesperson', decision } });
  });

  it('counts from someone asked in an earlier round, and when everyone is asked', () => {
    const later = build.awaiting((state) => build.asked(state, ['deputy']));
    expect(decideAs('spokesperson', later).ok).toBe(true);
    const all = build.awaiting((state) => build.asked(state, ['deputy'], true));
    expect(decideAs('deputy', all).ok).toBe(true);
  });

  it('repeated word for word is answered as before and journalled once', () => {
    const approved = build.step(waiting, build.decidedTo(waiting, 'approve'), {
      by: 'spokesperson',
    });
    expect(decideAs('spokesperson', approved)).toEqual({ ok: true, value: [] });
    const done = build.step(approved, { type: 'concluded', data: { status: 'published' } });
    expect(decideAs('spokesperson', done)).toEqual({ ok: true, value: [] });
    const changed = { plan: planWith(mandate({ person: 'chief', deputies: [] })) };
    expect(decideAs('spokesperson', done, {}, changed)).toEqual({ ok: true, value: [] });
  });

  it('after the first is refused, also from the same person', () => {
    const both = build.awaiting((state) => build.asked(state, ['deputy']));
    const approved = build.step(both, build.decidedTo(both, 'approve'), { by: 'spokesperson' });
    const refused = { type: 'already-decided' };
    expect(refusalOf(decideAs('deputy', approved))).toEqual(refused);
    expect(refusalOf(decideAs('spokesperson', approved, { decision: 'reject' }))).toEqual(refused);
    expect(refusalOf(decideAs('spokesperson', approved, { hash: OTHER_HASH }))).toEqual(refused);
  });
});

describe('a decision on words in the place of others', () => {
  const out = build.publishing(() => ({ type: 'concluded', data: { status: 'published' } }));
  const taken = { ...out, status: 'corrected' } as const;

  it.each([
    ['counts while those are out', { superseded: out }, 'ok'],
    ['is refused once others took their place', { superseded: taken }, 'already-superseded'],
    ['is refused where others are to', { superseded: out, isTaken: true }, 'already-superseded'],
  ] as const)('%s', (_, given, is) => {
    const refusal = refusalOf(decideAs('spokesperson', build.awaiting(), {}, given));
    expect(refusal).toEqual(is === 'ok' ? 'ok' : { type: is });
  });
});

describe('a decision is refused', () => {
  const waiting = build.awaiting();
  const approved = build.publishing();
  const raised = incident({ severity: 1 });
  const lowOnly = planWith(mandate({ severities: [2, 3] }));
  const blocked = { findings: [build.finding('nonapology')] };

  it('for want of a mandate before anything else', () => {
    const all = { ...blocked, incident: raised };
    const no = (by: string, why: string, statement = waiting, given = {}) =>
      expect(
        refusalOf(decideAs(by, statement, { hash: OTHER_HASH }, { ...all, ...given })),
      ).toEqual({ type: 'no-mandate', why });
    no('writer', 'requester');
    no('writer', 'requester', approved);
    no('admin', 'not-covered');
    no('nobody', 'not-covered');
    no('deputy', 'not-asked');
    no('spokesperson', 'not-covered', waiting, {
      plan: planWith(mandate({ person: 'chief', deputies: [] })),
    });
  });

  it('as the requester’s own, whatever the plan and the rounds say', () => {
    const own = build.awaiting((state) => build.asked(state, ['writer']));
    const plan = planWith(mandate({ person: 'writer' }));
    for (const decision of ['approve', 'reject', 'request-changes'] as const) {
      expect(refusalOf(decideAs('writer', own, { decision }, { plan }))).toEqual({
        type: 'no-mandate',
        why: 'requester',
      });
    }
  });

  it('then because nobody is asked any more', () => {
    const withdrawn = build.awaiting({ type: 'withdrawn', data: {} });
    expect(refusalOf(decideAs('spokesperson', withdrawn, { hash: OTHER_HASH }, blocked))).toEqual({
      type: 'not-waiting',
      status: 'withdrawn',
    });
  });

  it('then for another hash, of whatever decision', () => {
    for (const decision of ['approve', 'reject', 'request-changes'] as const) {
      const given = { decision, hash: OTHER_HASH };
      const refusal = decideAs('spokesperson', waiting, given, { ...blocked, incident: raised });
      expect(refusalOf(refusal)).toEqual({ type: 'stale-hash' });
    }
  });

  it('then for changed facts, before blocking findings', () => {
    const given = { ...blocked, incident: raised };
    expect(refusalOf(decideAs('spokesperson', waiting, {}, given))).toEqual({
      type: 'facts-changed',
      changes: [{ what: 'severity-raised', from: 2, to: 1 }],
    });
  });

  it('naming the raised severity where it took the mandate away', () => {
    const given = { plan: lowOnly, incident: raised };
    for (const decision of ['approve', 'reject'] as const) {
      expect(refusalOf(decideAs('spokesperson', waiting, { decision }, given))).toEqual({
        type: 'facts-changed',
        changes: [{ what: 'severity-raised', from: 2, to: 1 }],
      });
    }
    expect(refusalOf(decideAs('admin', waiting, {}, given))).toMatchObject({ why: 'not-covered' });
  });

  it('for want of a mandate where a lowered severity took it away: no fact changed', () => {
    const plan = planWith(mandate({ severities: [1, 2] }));
    const given = { plan, incident: incident({ severity: 3 }) };
    expect(refusalOf(decideAs('spokesperson', waiting, {}, given))).toEqual({
      type: 'no-mandate',
      why: 'not-covered',
    });
  });

  it('to approve only: changes may be asked for whatever has changed', () => {
    const given = { ...blocked, incident: incident({ severity: 1, facts: [] }) };
    for (const decision of ['reject', 'request-changes'] as const) {
      expect(decideAs('spokesperson', waiting, { decision }, given).ok).toBe(true);
    }
  });
});

describe('an approval and the facts', () => {
  const facts = [
    fact('f1'),
    fact('f2', { status: 'unconfirmed' }),
    fact('f3', { status: 'withdrawn' }),
  ];
  const promised = '2026-11-22T14:00:00.000Z';
  const waiting = build.statementAfter(
    build.requested({ nextUpdateAt: promised }),
    (state) => build.drafted(state),
    (state) => build.checkedNow(state, [], incident({ facts })),
    (state) => build.asked(state, ['spokesperson']),
  );
  const approve = (over: Partial<Incident>, now = build.minutes(5)) => {
    const result = decideAs(
      'spokesperson',
      waiting,
      {},
      { incident: incident({ facts, ...over }), now },
    );
    return result.ok ? [] : result.refusal.type === 'facts-changed' && result.refusal.changes;
  };
  const withFact = (id: string, over: object) =>
    facts.map((item) => (item.id === id ? { ...item, ...over } : item));

  it.each<[string, Partial<Incident>, object]>([
    [
      'withdrawn',
      { facts: withFact('f1', { status: 'withdrawn' }) },
      { what: 'fact-withdrawn', factId: 'f1' },
    ],
    [
      'doubted',
      { facts: withFact('f1', { status: 'unconfirmed' }) },
      { what: 'fact-unconfirmed', factId: 'f1' },
    ],
    [
      'reworded',
      { facts: withFact('f2', { text: 'Other' }) },
      { what: 'fact-changed', factId: 'f2' },
    ],
    ['gone', { facts: facts.slice(1) }, { what: 'fact-withdrawn', factId: 'f1' }],
    [
      'withdrawn, unconfirmed before',
      { facts: withFact('f2', { status: 'withdrawn' }) },
      { what: 'fact-withdrawn', factId: 'f2' },
    ],
    ['raised in severity', { severity: 1 }, { what: 'severity-raised', from: 2, to: 1 }],
  ])('is refused when something was %s, and says what', (_, change, expected) => {
    expect(approve(change)).toEqual([expected]);
  });

  it.each<[string, Partial<Incident>]>([
    ['the same', {}],
    ['added', { facts: [...facts, fact('f4')] }],
    ['confirmed', { facts: withFact('f2', { status: 'confirmed' }) }],
    ['given a source', { facts: withFact('f1', { source: 'Police' }) }],
    ['lowered in severity', { severity: 3 }],
    ['brought back after it was left out', { facts: withFact('f3', { status: 'confirmed' }) }],
  ])('counts when what it rests on is %s', (_, change) => {
    expect(approve(change)).toEqual([]);
  });

  it('is refused from the minute on that was promised', () => {
    const passed = [{ what: 'promised-time-passed', nextUpdateAt: promised }];
    expect(approve({}, new Date(Date.parse(promised) - 1))).toEqual([]);
    expect(approve({}, new Date(promised))).toEqual(passed);
  });

  it('names all that has changed', () => {
    const changes = approve({ severity: 1, facts: [] }, new Date(promised));
    expect(changes).toHaveLength(4);
  });
});

describe('an approval and the findings of now', () => {
  const waiting = build.awaiting();
  const approve = (findings: DecisionContext['findings'], override: string[] = []) =>
    decideAs(
      'spokesperson',
      waiting,
      { override: override.map((rule) => ({ rule, reason: 'Needed' })) },
      { findings },
    );

  it('counts with warnings', () => {
    expect(approve([build.finding('passive', 'warn')]).ok).toBe(true);
  });

  it('keeps which rules found something at that moment, and in how many places', () => {
    const decided = approve([
      build.finding('passive', 'warn'),
      build.finding('long', 'warn'),
      build.finding('passive', 'warn'),
    ]);
    const [event] = decided.ok ? decided.value : [];
    expect(event?.data).toMatchObject({
      found: [
        { rule: 'passive', places: 2 },
        { rule: 'long', places: 1 },
      ],
    });
    expect(
      event && build.step(waiting, event, { by: 'spokesperson' }).decision?.found,
    ).toHaveLength(2);
  });

  it('is refused for each blocking rule, named once', () => {
    const findings = [
      build.finding('a'),
      build.finding('a'),
      build.finding('b'),
      build.finding('c', 'warn'),
    ];
    expect(refusalOf(approve(findings))).toEqual({
      type: 'blocking-findings',
      rules: ['a', 'b'],
      notOverridable: [],
    });
    expect(refusalOf(approve(findings, ['a']))).toMatchObject({ rules: ['b'] });
  });

  it('journals no override of what was not found', () => {
    const override = [{ rule: 'nothing-of-the-kind', reason: 'Because' }];
    const result = decideAs('spokesperson', build.awaiting(), { override });
    expect(result).toMatchObject({ ok: true, value: [{ words: { overrides: [] } }] });
  });

  it('is refused for words that no rule has seen', () => {
    const unchecked = { ...build.awaiting(), check: undefined };
    expect(refusalOf(decideAs('spokesperson', unchecked))).toMatchObject({ type: 'not-waiting' });
  });

  it('counts when each is overridden, and journals the reasons', () => {
    const result = approve([build.finding('a'), build.finding('b')], ['a', 'b']);
    expect(result.ok && result.value[0]).toMatchObject({
      words: {
        overrides: [
          { rule: 'a', reason: 'Needed' },
          { rule: 'b', reason: 'Needed' },
        ],
      },
    });
  });

  it('is refused for a rule with an exact answer, override or not', () => {
    const findings = [build.finding('protected-name'), build.finding('a')];
    expect(refusalOf(approve(findings, ['a', 'protected-name']))).toEqual({
      type: 'blocking-findings',
      rules: ['protected-name'],
      notOverridable: ['protected-name'],
    });
  });
});

describe('several people at once, in any order', () => {
  const names = ['writer', 'spokesperson', 'deputy', 'admin'];
  const start = build.awaiting((state) => build.asked(state, ['spokesperson', 'deputy'], true));
  const moves = fc.array(
    fc.record({
      by: fc.constantFrom(...names),
      what: fc.constantFrom('approve', 'approve', 'reject', 'request-changes', 'write'),
      seen: fc.nat(4),
      severity: fc.constantFrom(1, 2, 2, 2),
    }),
    { minLength: 1, maxLength: 25 },
  );

  it('there is one outcome, of the current words, never by the requester', () => {
    let approvals = 0;
    fc.assert(
      fc.property(moves, (given) => {
        let state = start;
        const hashes = [state.hash ?? ''];
        const outcomes: string[] = [];
        for (const { by, what, seen, severity } of given) {
          const hash = hashes[Math.max(0, hashes.length - 1 - seen)] ?? '';
          if (what === 'write') {
            const texts = state.channels.map((channel) => ({
              channel,
              ...(channel === 'newsroom' && { title: 'T' }),
              text: `Words ${hashes.length}`,
            }));
            const result = writeVersion(state, { hash, texts }, build.minutes(1), {
              dictatorsOf: () => [],
            });
            expect(result.ok).toBe(hash === state.hash && state.status === 'unanswered');
            if (!result.ok) continue;
            state = build.step(state, result.value, { by });
            state = build.step(state, build.checkedNow(state));
            hashes.push(state.hash ?? '');
            continue;
          }
          const decision = what as 'approve' | 'reject' | 'request-changes';
          const input = DecisionInput.parse({ decision, hash });
          const now = context({ incident: incident({ severity: severity as 1 | 2 }) });
          const result = decide(state, by, input, now);
          if (!result.ok) continue;
          for (const event of result.value) {
            expect(hash).toBe(state.hash);
            expect(['spokesperson', 'deputy']).toContain(by);
            expect(decision === 'approve' && severity === 1).toBe(false);
            // The author of the words does not decide alone about them.
            if (event.type === 'cleared') expect(by).toBe(state.editedBy);
            else outcomes.push(decision);
            state = build.step(state, event, { by });
          }
        }
        expect(outcomes.length).toBeLessThanOrEqual(1);
        if (state.decision?.decision === 'approve') {
          approvals += 1;
          expect(state.decision.hash).toBe(hashes.at(-1));
          expect(state.status).toBe('publishing');
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(approvals).toBeGreaterThan(20);
  });
});

describe('the holders of a statement', () => {
  it('are those under the severity of now', () => {
    const plan = planWith(
      mandate({ severities: [2] }),
      mandate({ person: 'chief', severities: [1] }),
    );
    const people = (severity: 1 | 2) =>
      holdersOf(build.awaiting(), context({ incident: incident({ severity }), plan })).map(
        (holder) => holder.person,
      );
    expect(people(2)).toEqual(['spokesperson', 'deputy']);
    expect(people(1)).toEqual(['chief', 'deputy']);
  });
});
