import { describe, expect, it } from 'vitest';
import { briefOf } from '#domain/statement/brief/brief.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, person, planWith } from '#test/support/plan.ts';

describe('the brief of a statement', () => {
  it('names as speakers only spokespeople whose names readers may see', () => {
    const people = [
      person('kim', { name: 'Kim Berg', role: 'Vd', public: true }),
      person('lo', { name: 'Lo Dahl' }),
      person('bo', { name: 'Bo Ek', roles: ['writer'], public: true }),
    ];
    const plan = { ...planWith(mandate()), people };
    const brief = briefOf({ kind: 'holding', language: 'sv' }, incident(), plan);
    expect(brief.speakers).toEqual([{ name: 'Kim Berg', role: 'Vd' }]);
    expect(brief.organisation.spokespeople).toEqual(['Kim Berg', 'Lo Dahl']);
  });

  it('says since when an update is late, and only an update owns that', () => {
    const promise = {
      ...{ id: 's1', owner: 'karin', madeAt: '2026-11-22T12:00:00.000Z', toldAt: [] },
      ...{ dueAt: '2026-11-22T14:00:00.000Z', isReminded: true },
    };
    const lateIn = (kind: 'update' | 'holding', state: 'open' | 'missed' | 'late') => {
      const promises = [{ ...promise, state }];
      const plan = planWith(mandate());
      return briefOf({ kind, language: 'sv' }, incident({ promises }), plan).lateSince;
    };
    expect(lateIn('update', 'missed')).toBe(promise.dueAt);
    expect(lateIn('update', 'open')).toBeUndefined();
    expect(lateIn('update', 'late')).toBeUndefined();
    expect(lateIn('holding', 'missed')).toBeUndefined();
  });
});
