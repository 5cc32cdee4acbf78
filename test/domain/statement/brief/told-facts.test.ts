import { describe, expect, it } from 'vitest';
import type { Action } from '#domain/incident/action.ts';
import { briefOf } from '#domain/statement/brief/brief.ts';
import { toldFacts } from '#domain/statement/brief/told-facts.ts';
import { fact, incident } from '#test/support/incident.ts';
import { mandate, planWith } from '#test/support/plan.ts';

const action = (id: string, done?: Action['done']): Action => ({
  id,
  cause: 'One person got the alarm.',
  change: `Change ${id}.`,
  owner: 'writer',
  dueAt: '2026-12-24T12:00:00.000Z',
  reminded: [],
  done,
});
const done = { proof: 'The log.', by: 'writer', at: '2026-12-01T12:00:00.000Z' };
const state = incident({
  facts: [fact('f1'), fact('f2', { audience: 'internal' })],
  actions: [action('a1', done), action('a2')],
});
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe('what a statement may tell', () => {
  it('is, about lessons, also what was improved with proof', () => {
    expect(ids(toldFacts('lessons', state))).toEqual(['f1', 'a1']);
    expect(ids(toldFacts('update', state))).toEqual(['f1']);
  });

  it('has what is not done yet only so that nobody tells it as done', () => {
    const plan = planWith(mandate());
    const brief = briefOf({ kind: 'lessons', language: 'en' }, state, plan, new Date());
    expect(brief.actions).toEqual([
      { id: 'a1', text: 'Change a1.', isDone: true },
      { id: 'a2', text: 'Change a2.', isDone: false },
    ]);
    expect(ids(brief.facts)).toEqual(['f1', 'a1']);
    expect(briefOf({ kind: 'update', language: 'en' }, state, plan, new Date()).actions).toEqual(
      [],
    );
  });
});
