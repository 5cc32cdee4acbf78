import { describe, expect, it } from 'vitest';
import type { PromiseState } from '#domain/incident/promise.ts';
import { briefOf, draftRequest } from '#domain/statement/brief/brief.ts';
import { fact, incident } from '#test/support/incident.ts';
import { mandate, person, planWith } from '#test/support/plan.ts';
import { publishing } from '#test/support/statement.ts';

const now = new Date('2026-11-22T13:00:00.000Z');

describe('the brief of a statement', () => {
  it('names as speakers only spokespeople whose names readers may see', () => {
    const people = [
      person('kim', { name: 'Kim Berg', role: 'Vd', public: true }),
      person('lo', { name: 'Lo Dahl' }),
      person('bo', { name: 'Bo Ek', roles: ['writer'], public: true }),
    ];
    const plan = { ...planWith(mandate()), people };
    const brief = briefOf({ kind: 'holding', language: 'sv' }, incident(), plan, now);
    expect(brief.speakers).toEqual([{ name: 'Kim Berg', role: 'Vd' }]);
    expect(brief.organisation.spokespeople).toEqual(['Kim Berg']);
    expect(brief.hiddenSpokespeople).toEqual(['Lo Dahl']);
    const inside = briefOf({ kind: 'internal', language: 'sv' }, incident(), plan, now);
    expect(inside.organisation.spokespeople).toEqual(['Kim Berg', 'Lo Dahl']);
    expect(inside.hiddenSpokespeople).toEqual([]);
  });

  it('says since when an update is late, as soon as the time has passed, and only an update owns that', () => {
    const dueAt = '2026-11-22T14:00:00.000Z';
    const promise = {
      ...{ id: 's1', owner: 'karin', madeAt: '2026-11-22T12:00:00.000Z', toldAt: [] },
      ...{ dueAt, isReminded: true },
    };
    const lateAt = (at: string, over: object = {}, state: PromiseState = 'open') => {
      const statement = { kind: 'update' as const, language: 'sv' as const, ...over };
      const promises = [{ ...promise, state }];
      const on = incident({ promises });
      return briefOf(statement, on, planWith(mandate()), new Date(at)).lateSince;
    };
    const passed = '2026-11-22T14:00:00.001Z';
    expect(lateAt(passed)).toBe(dueAt);
    expect(lateAt(passed, {}, 'missed')).toBe(dueAt);
    expect(lateAt(dueAt)).toBeUndefined();
    expect(lateAt(dueAt, { publishAt: '2026-11-22T14:30:00.000Z' })).toBe(dueAt);
    expect(lateAt(passed, { publishAt: dueAt })).toBe(dueAt);
    expect(lateAt(passed, {}, 'late')).toBeUndefined();
    expect(lateAt(passed, { kind: 'holding' })).toBeUndefined();
    expect(lateAt(passed, { id: 's1' })).toBeUndefined();
  });
});

it('asks for other answers than were typed where a comment named them, also after a later comment', () => {
  const wishes = ['Svaret om bussen är fel.', 'Varmare.'].map((text) => ({
    by: 'kim',
    text,
    quoted: [],
  }));
  const questions = ['1) Går bussen? Nej.', 'Får vi lön? Ja.'];
  const context = {
    incident: incident(),
    others: [],
    plan: planWith(mandate()),
    describe: () => '',
    now,
  };
  const asked = { ...publishing(), kind: 'qa' as const, questions, wishes };
  expect(draftRequest(asked, context).otherAnswers).toEqual(['Går bussen?']);
  expect(draftRequest({ ...asked, wishes: [] }, context).otherAnswers).toBeUndefined();
});

it.each([
  ['corrects', 's1', ['f1', 'f2']],
  ['withdraws', 's1', ['f2']],
  ['withdraws', 's3', ['f1', 'f2']],
] as const)(
  'tells no fact as true that it takes back: one that %s %s tells %j',
  (how, id, told) => {
    const on = incident({ facts: [fact('f1'), fact('f2')] });
    const out = (statementId: string, factIds: string[]) => {
      const statement = publishing();
      const sentences = [{ start: 0, end: 1, factIds }];
      const texts = statement.texts.map((text) => ({ ...text, sentences }));
      return { ...statement, id: statementId, texts };
    };
    const others = [out('s3', []), out('s1', ['f1'])];
    const asked = {
      ...publishing(),
      ...{ id: 's2', kind: 'correction' as const, supersedes: { statementId: id, how, acts: [] } },
    };
    const context = { incident: on, others, plan: planWith(mandate()), describe: () => '', now };
    const { brief } = draftRequest(asked, context);
    expect(brief.facts.map((each) => each.id)).toEqual(told);
  },
);
