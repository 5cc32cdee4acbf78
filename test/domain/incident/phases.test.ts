import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { cancel, isOver, reactivate, resolve } from '#domain/incident/phases.ts';
import type { Phase } from '#domain/incident/situation.ts';
import { incident } from '#test/support/incident.ts';
import { minutes } from '#test/support/statement.ts';

const meta = { by: 'karin', at: '2026-11-22T12:00:00.000Z' };
const steps = { resolve: (state: Incident) => resolve(state, []), reactivate, cancel };

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

  it('keep active what words under way would promise more of', () => {
    expect(resolve(incident(), ['s1'])).toEqual({
      ok: false,
      refusal: { type: 'promise-under-way', statementIds: ['s1'] },
    });
    expect(resolve(incident({ phase: 'resolved' }), ['s1'])).toEqual({ ok: true, value: [] });
  });

  it('ask for each of the words under way that seem to promise more in prose', () => {
    const found = ['s1', 's2'];
    expect(resolve(incident(), [], { found, despite: ['s1'] })).toEqual({
      ok: false,
      refusal: { type: 'prose-promises', statementIds: found },
    });
    expect(resolve(incident(), [], { found, despite: ['s2', 's1', 's3'] })).toEqual({
      ok: true,
      value: [{ type: 'resolved', data: { despite: found } }],
    });
    expect(resolve(incident(), [], { found: [], despite: ['s1'] })).toEqual({
      ok: true,
      value: [{ type: 'resolved', data: {} }],
    });
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

  it('have all public pages written again each time the end is said or taken back, and only then', () => {
    const wantedAfter = (...types: ('resolved' | 'reactivated' | 'closed' | 'cancelled')[]) => {
      const fold = (state: ReturnType<typeof incident>, type: (typeof types)[number], i: number) =>
        incidentJournal.fold(
          state,
          { type, data: {} },
          { by: 'karin', at: minutes(i).toISOString() },
        );
      const due = incidentJournal.due?.(types.reduce(fold, incident())) ?? [];
      return due.filter(({ kind }) => kind === 'renew-incident').map(({ at }) => at);
    };
    expect(wantedAfter()).toEqual([]);
    expect(wantedAfter('cancelled')).toEqual([]);
    expect(wantedAfter('resolved')).toEqual([minutes(0).toISOString()]);
    expect(wantedAfter('resolved', 'reactivated')).toEqual([minutes(1).toISOString()]);
    expect(wantedAfter('resolved', 'closed')).toEqual([minutes(0).toISOString()]);
  });

  it('fold from an entry of the time when the form changed them', () => {
    const old = { type: 'changed', data: { phase: 'resolved' } } as const;
    expect(incidentJournal.fold(incident(), old, meta).phase).toBe('resolved');
  });
});
