import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { cancel, isOver, reactivate, resolve } from '#domain/incident/phases.ts';
import type { Phase } from '#domain/incident/situation.ts';
import { incident } from '#test/support/incident.ts';

const meta = { by: 'karin', at: '2026-11-22T12:00:00.000Z' };
const steps = { resolve, reactivate, cancel };

/** The phase after a step, or why there is none. */
const phaseAfter = (phase: Phase, step: keyof typeof steps): string => {
  const before = incident({ phase });
  const moved = steps[step](before);
  if (!moved.ok) return moved.refusal.type;
  const fold = (state: typeof before, event: (typeof moved.value)[number]) =>
    incidentJournal.fold(state, event, meta);
  return moved.value.reduce(fold, before).phase;
};

describe('the phases of an incident', () => {
  it.each([
    ['active', 'resolve', 'resolved'],
    ['resolved', 'resolve', 'resolved'],
    ['closed', 'resolve', 'wrong-phase'],
    ['cancelled', 'resolve', 'wrong-phase'],
    ['resolved', 'reactivate', 'active'],
    ['active', 'reactivate', 'active'],
    ['closed', 'reactivate', 'wrong-phase'],
    ['cancelled', 'reactivate', 'wrong-phase'],
    ['active', 'cancel', 'cancelled'],
    ['cancelled', 'cancel', 'cancelled'],
    ['resolved', 'cancel', 'wrong-phase'],
    ['closed', 'cancel', 'wrong-phase'],
  ] as const)('from %s, %s: %s', (phase, step, expected) => {
    expect(phaseAfter(phase, step)).toBe(expected);
  });

  it('never leave what is done with, whatever is tried', () => {
    const tries = fc.array(fc.constantFrom('resolve', 'reactivate', 'cancel' as const));
    fc.assert(
      fc.property(fc.constantFrom('closed', 'cancelled' as const), tries, (phase, order) => {
        const outcomes = order.map((step) => phaseAfter(phase, step));
        return isOver({ phase }) && outcomes.every((to) => to === phase || to === 'wrong-phase');
      }),
    );
  });

  it('fold from an entry of the time when the form changed them', () => {
    const old = { type: 'changed', data: { phase: 'resolved' } } as const;
    expect(incidentJournal.fold(incident(), old, meta).phase).toBe('resolved');
  });
});
