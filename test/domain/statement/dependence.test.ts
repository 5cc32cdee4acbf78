import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from '#domain/incident/agree-to-lowering.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { standingOf } from '#domain/statement/approval/standing.ts';
import { dependencesOf } from '#domain/statement/dependence.ts';
import { incident } from '../../support/incident.ts';
import { mandate, person, planWith } from '../../support/plan.ts';
import { awaiting, minutes, START } from '../../support/statement.ts';

const people = ['anna', 'bo', 'ce'];
const plan: Plan = {
  ...planWith(mandate({ person: 'anna', deputies: ['bo', 'ce'] })),
  people: people.map((id) => person(id, { roles: ['spokesperson'] })),
  fourEyes: { severities: [1], kinds: ['holding'] },
};

const before = incident({ severity: 1 });

const change = (state: Incident, by: string, data: object, minute: number): Incident =>
  incidentJournal.fold(state, { type: 'changed', data }, { by, at: minutes(minute).toISOString() });

const agreed = (state: Incident, by: string, minute: number): Incident => {
  const until = state.lowerings.at(-1)?.at ?? START;
  const result = agree(state, person(by), { until }, plan);
  const meta = { by, at: minutes(minute).toISOString() };
  return result.ok
    ? result.value.reduce<Incident>((one, event) => incidentJournal.fold(one, event, meta), state)
    : state;
};

const whyOf = (who: string, state: Incident, over: object = {}) =>
  dependencesOf(who, { ...awaiting(), ...over }, { incident: state, plan });

describe('why an approval does not count alone', () => {
  const asked = change(before, 'anna', { severity: 2 }, 1);
  const half = agreed(asked, 'bo', 2);
  const lowered = agreed(half, 'ce', 3);

  it.each([
    ['anna', asked, ['asked-to-lower']],
    ['bo', asked, []],
    ['anna', half, ['asked-to-lower']],
    ['bo', half, ['agreed']],
    ['anna', lowered, ['lowered']],
    ['bo', lowered, ['agreed']],
    ['ce', lowered, ['agreed']],
  ] as const)('%s is told of their part in a lowering', (who, state, why) => {
    expect(whyOf(who, state)).toEqual(why);
  });

  it('names all that someone did to the words, each once', () => {
    const over = { editors: ['bo'], editedBy: 'bo', dictators: ['bo', 'ce'] };
    expect(whyOf('bo', lowered, over)).toEqual(['wrote', 'dictated', 'agreed']);
    expect(whyOf('ce', before, over)).toEqual(['dictated']);
    expect(whyOf('anna', before, over)).toEqual([]);
  });

  it('is no lowering that was settled before the words were asked for', () => {
    expect(whyOf('anna', lowered, { requestedAt: minutes(9).toISOString() })).toEqual([]);
    expect(whyOf('anna', half, { requestedAt: minutes(9).toISOString() })).not.toEqual([]);
  });

  it('is nothing that was taken back, whoever agreed meanwhile: all stands as if it had never been', () => {
    const step = fc.tuple(
      fc.constantFrom(...people),
      fc.constantFrom<'agree' | object>('agree', { severity: 2 }, { severity: 3 }, { severity: 1 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom(...people), (steps, who) => {
        const moved = steps.reduce<Incident>(
          (state, [by, what], i) =>
            what === 'agree' ? agreed(state, by, i + 1) : change(state, by, what as object, i + 1),
          before,
        );
        const back = change(moved, 'anna', { severity: 1 }, 20);
        const standing = (state: Incident) =>
          standingOf(awaiting(), who, {
            ...{ plan, incident: state, answered: undefined },
            ...{ handovers: [], now: minutes(30) },
          });
        expect(standing(back)).toEqual(standing(before));
      }),
    );
  });
});
