import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from '#domain/incident/agree-to-lowering.ts';
import { editIncident } from '#domain/incident/edit-incident.ts';
import type { IncidentEvent } from '#domain/incident/events/incident-events.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { stillNeeded } from '#domain/incident/letting-go.ts';
import { isUnderCaution, type Level, unagreedLowerings } from '#domain/incident/lowering.ts';
import { IncidentKind } from '#domain/kind/kind.ts';
import { type Plan, personIn } from '#domain/plan/plan.ts';
import { levelFor } from '#domain/statement/demand.ts';
import type { Result } from '#domain/values/result.ts';
import { incident } from '../../support/incident.ts';
import { person, planWith } from '../../support/plan.ts';

const law = person('law', { roles: ['legal'] });
const plan: Plan = {
  ...planWith(),
  people: [...['anna', 'bo', 'ce'].map((id) => person(id)), law],
  fourEyes: { severities: [1], kinds: ['apology'] },
  legalReview: {
    ...{ legalHold: true, kinds: [] },
    answerWithin: { 1: 'PT5M', 2: 'PT10M', 3: 'PT1H' },
  },
};

/** Somebody sets the level, or agrees to all that was lowered. */
type Step = readonly [by: string, to: Level | 'agrees'];

const eventsOf = (state: Incident, [by, to]: Step): Result<IncidentEvent[], unknown> => {
  const someone = personIn(plan, by);
  if (to !== 'agrees') return editIncident(state, to);
  if (!someone) throw new Error(by);
  const until = state.lowerings.at(-1)?.at ?? '2026-11-30T09:00:00.000Z';
  return agree(state, someone, { until }, plan);
};

const afterSteps = (steps: readonly Step[], from: Level): Incident =>
  steps.reduce<Incident>((state, step, minute) => {
    const result = eventsOf(state, step);
    const at = new Date(Date.UTC(2026, 10, 30, 9, minute)).toISOString();
    const meta = { by: step[0], at };
    return result.ok
      ? result.value.reduce<Incident>((one, event) => incidentJournal.fold(one, event, meta), state)
      : state;
  }, incident(from));

// Requested by somebody who neither lowered anything nor agreed.
const heldTo = (state: Incident, by: Plan = plan): Level[] =>
  IncidentKind.options.map((kind) =>
    levelFor({ kind, language: 'sv', channels: ['newsroom'], requestedBy: 'writer' }, state, by),
  );

const anyLevel = fc.record({
  severity: fc.constantFrom(1 as const, 2 as const, 3 as const),
  legalHold: fc.boolean(),
});
const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('anna', 'bo', 'ce', 'law'),
  fc.oneof(anyLevel, fc.constant('agrees' as const)),
);
const histories = [anyLevel, fc.array(anyStep, { maxLength: 8 })] as const;

const without = (id: string): Plan => ({
  ...plan,
  people: plan.people.filter((one) => one.id !== id),
});
const nowWriter = (id: string): Plan => ({
  ...plan,
  people: plan.people.map((one) => (one.id === id ? { ...one, roles: ['writer'] } : one)),
});

const held: Level = { severity: 1, legalHold: true };

describe('what was lowered step by step', () => {
  it('is open again where what was let go under a legal hold is not enough without it', () => {
    const state = afterSteps(
      [
        ['anna', { severity: 2, legalHold: true }],
        ['bo', 'agrees'],
        ['ce', 'agrees'],
        ['law', { severity: 2, legalHold: false }],
        ['bo', 'agrees'],
      ],
      held,
    );
    expect(heldTo(state)).toContainEqual(held);
    expect(unagreedLowerings(state).map(({ by }) => by)).toEqual(['anna']);
    expect(isUnderCaution(state)).toBe(true);
  });

  it('is open as long as a statement is held to more than the incident says', () => {
    fc.assert(
      fc.property(...histories, (from, steps) => {
        const state = afterSteps(steps, from);
        const levels = heldTo(state);
        if (levels.some(({ severity }) => severity < state.severity))
          expect(unagreedLowerings(state)).not.toEqual([]);
        expect(isUnderCaution(state) || !levels.some(({ legalHold }) => legalHold)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['who leaves', without],
    ['whose role ends', nowWriter],
  ])('needs no fewer since somebody %s', (_, changed) => {
    fc.assert(
      fc.property(...histories, fc.constantFrom('anna', 'bo', 'ce', 'law'), (from, steps, who) => {
        const state = afterSteps(steps, from);
        const after = changed(who);
        for (const lowering of state.lowerings) {
          const [then, now] = [plan, after].map((by) => stillNeeded(lowering, state, by));
          expect(now?.people).toBeGreaterThanOrEqual(then?.people ?? 0);
          expect(now?.lawyer || !then?.lawyer).toBe(true);
        }
        // Whatever a statement is held to, someone can read who must agree.
        const isHeld = heldTo(state, after).some(({ severity }) => severity < state.severity);
        const needs = state.lowerings.map((one) => stillNeeded(one, state, after).people);
        expect(!isHeld || needs.some((people) => people > 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is held to the plan of now where that asks a lawyer, or no longer lists the one who agreed', () => {
    const lifted = afterSteps(
      [
        ['anna', { severity: 3, legalHold: false }],
        ['law', 'agrees'],
      ],
      { severity: 3, legalHold: true },
    );
    const free = { severity: 3, legalHold: false };
    expect(heldTo(lifted)).not.toContainEqual({ severity: 3, legalHold: true });
    for (const by of [without('law'), nowWriter('law')]) {
      expect(heldTo(lifted, by)).not.toContainEqual(free);
      // The incident itself stays as it was agreed: nothing is kept from erasing by who works there.
      expect(isUnderCaution(lifted)).toBe(false);
    }
    const { legalReview: _, ...unreviewed } = plan;
    const byOne = afterSteps(
      [
        ['anna', { severity: 3, legalHold: false }],
        ['bo', 'agrees'],
      ],
      { severity: 3, legalHold: true },
    );
    expect(heldTo(byOne, unreviewed)).not.toContainEqual({ severity: 3, legalHold: true });
    expect(heldTo(byOne, plan)).not.toContainEqual(free);
  });
});
