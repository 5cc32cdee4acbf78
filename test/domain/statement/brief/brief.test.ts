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
});
