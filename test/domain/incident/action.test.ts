import { describe, expect, it } from 'vitest';
import { ActionChange, ActionInput, MAX_ACTIONS } from '#domain/incident/action-input.ts';
import { remindersWanted, wantedReminder } from '#domain/incident/action-reminders.ts';
import { addAction, changeAction } from '#domain/incident/change-action.ts';
import type { Incident } from '#domain/incident/incident.ts';
import { incidentJournal } from '#domain/incident/incident-journal.ts';
import { incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';

const NOW = new Date('2026-11-28T12:00:00.000Z');
const DUE = '2026-12-05T12:00:00.000Z';
const plan = planWith(mandate());
const [owner = ''] = plan.people.map(({ id }) => id);
const context = { plan, now: NOW };
const input = {
  cause: 'One person got the alarm.',
  change: 'Two people get it.',
  owner,
  dueAt: DUE,
};

type Changed = ReturnType<typeof addAction>;

/** The incident after what was decided. */
const resulting = (state: Incident, changed: Changed, by = 'writer'): Incident => {
  if (!changed.ok) throw new Error(changed.refusal.type);
  const meta = { by, at: NOW.toISOString() };
  return changed.value.reduce((next, event) => incidentJournal.fold(next, event, meta), state);
};
const withAction = () => resulting(incident(), addAction(incident(), input, context));
const first = ({ actions }: Incident) => actions[0]!;

describe('an action', () => {
  it('has cause, change, owner and time, and is not done', () => {
    expect(first(withAction())).toEqual({ id: 'a1', ...input, reminded: [] });
  });

  it('is refused for nobody in the plan, for a time that has passed, and beyond all measure', () => {
    const refused = (over: object, state = incident()) => {
      const result = addAction(state, { ...input, ...over }, context);
      return result.ok || result.refusal.type;
    };
    expect(refused({ owner: 'ghost' })).toBe('unknown-owner');
    expect(refused({ dueAt: NOW.toISOString() })).toBe('due-passed');
    const many = incident({ actions: Array(MAX_ACTIONS).fill(first(withAction())) });
    expect(refused({ change: 'Three people get it.' }, many)).toBe('too-many-actions');
  });

  it('keeps what a change leaves out, and writes nothing where nothing differs', () => {
    const state = withAction();
    const changed = changeAction(first(state), { change: 'Three people get it.' }, context);
    expect(first(resulting(state, changed))).toMatchObject({
      cause: input.cause,
      change: 'Three people get it.',
    });
    expect(changeAction(first(state), input, context)).toEqual({ ok: true, value: [] });
  });

  it('can be changed after its time without moving that time', () => {
    const late = { ...context, now: new Date('2027-01-01T00:00:00.000Z') };
    expect(
      changeAction(first(withAction()), { ...input, cause: 'Nobody was told.' }, late),
    ).toMatchObject({
      ok: true,
      value: [{ type: 'action-changed', data: { id: 'a1' }, words: { cause: 'Nobody was told.' } }],
    });
  });

  it('is done with proof, by someone at a time, and stays as it was recorded', () => {
    const state = withAction();
    const done = { done: true, proof: 'Drill of 3 December.' } as const;
    const finished = resulting(state, changeAction(first(state), done, context), owner);
    expect(first(finished).done).toEqual({ proof: done.proof, by: owner, at: NOW.toISOString() });
    expect(changeAction(first(finished), done, context)).toEqual({ ok: true, value: [] });
    expect(changeAction(first(finished), { change: 'Nothing.' }, context)).toMatchObject({
      refusal: { type: 'action-done' },
    });
  });

  it.each([
    { done: true },
    { proof: 'Somewhere.' },
    { done: false, proof: 'x' },
    { done: true, proof: ' ' },
  ])('is not done by %j', (change) => expect(ActionChange.safeParse(change).success).toBe(false));

  it('takes words that are fit to be stored', () => {
    expect(ActionInput.safeParse({ ...input, change: '<script>alert(1)</script>' }).success).toBe(
      false,
    );
    expect(ActionInput.safeParse({ ...input, dueAt: 'soon' }).success).toBe(false);
  });
});

describe('reminders of an action', () => {
  const ats = (state: Incident) => remindersWanted(state).map(({ key, at }) => [key, at]);

  it('come when it is due and a week after, as long as it is not done', () => {
    const state = withAction();
    expect(ats(state)).toEqual([
      ['a1#due', DUE],
      ['a1#late', '2026-12-12T12:00:00.000Z'],
    ]);
    const done = changeAction(first(state), { done: true, proof: 'The log.' }, context);
    expect(ats(resulting(state, done))).toEqual([]);
  });

  it('are sent once each, and anew for a new time', () => {
    const state = withAction();
    const data = { id: 'a1', reminder: 'due' as const, people: [owner], failed: [] };
    const reminded = resulting(state, { ok: true, value: [{ type: 'action-reminded', data }] });
    expect(ats(reminded).map(([key]) => key)).toEqual(['a1#late']);
    const dueAt = '2026-12-24T12:00:00.000Z';
    const moved = resulting(reminded, changeAction(first(reminded), { dueAt }, context));
    expect(ats(moved)[0]).toEqual(['a1#due', dueAt]);
    expect(wantedReminder(moved, { key: 'a1#due', at: DUE })).toBeUndefined();
  });
});
