import { describe, expect, it } from 'vitest';
import { staleFacts } from '#domain/statement/brief/stale.ts';
import type { Statement } from '#domain/statement/statement.ts';
import { fact, incident } from '#test/support/incident.ts';
import { publishing } from '#test/support/statement.ts';
import { needsAttention } from '#web/desk/attention.ts';

/** A published statement with one sentence that rests on `f1`, checked against `f1` and `f2`. */
const published = (change: Partial<Statement> = {}): Statement => {
  const state = publishing();
  const sentences = [{ start: 0, end: 4, factIds: ['f1'] }];
  return {
    ...state,
    status: 'published',
    texts: state.texts.map((text) => ({ ...text, sentences })),
    check: {
      ruleSetVersion: 'r1',
      findings: [],
      basis: {
        severity: 2,
        facts: [fact('f1'), fact('f2'), fact('f3', { status: 'unconfirmed' })],
      },
    },
    ...change,
  };
};

const now = (...facts: Parameters<typeof fact>[]) =>
  incident({ facts: facts.map((given) => fact(...given)) });

describe('words that are out', () => {
  it.each([
    ['changed', { text: 'Something else happened.' }],
    ['withdrawn', { status: 'withdrawn' as const }],
    ['doubted', { status: 'unconfirmed' as const }],
  ])('are stale when a fact they rest on is %s', (what, over) => {
    expect(staleFacts(published(), now(['f1', over], ['f2']))).toEqual([
      { what, factId: 'f1', earlier: 'Fact f1 happened.' },
    ]);
  });

  it('are not stale for facts that they do not rest on, that are new, or now confirmed', () => {
    const later = now(['f1'], ['f2', { text: 'Changed.' }], ['f3'], ['f4']);
    expect(staleFacts(published(), later)).toEqual([]);
  });

  it('may rest on every fact where a person wrote them', () => {
    const texts = publishing().texts;
    const later = now(['f1'], ['f2', { text: 'Changed.' }]);
    expect(staleFacts(published({ texts }), later).map(({ factId }) => factId)).toEqual(['f2']);
  });

  it('need the desk where staff rely on them; for the public an update follows anyway', () => {
    const later = now(['f1', { text: 'Changed.' }]);
    expect(needsAttention(published({ kind: 'qa' }), later)).toBe(true);
    expect(needsAttention(published({ kind: 'qa' }), now(['f1']))).toBe(false);
    expect(needsAttention(published({ kind: 'update' }), later)).toBe(false);
  });

  it('are stale no more once others took their place, and never before they are out', () => {
    const later = now(['f1', { text: 'Changed.' }]);
    expect(staleFacts(published({ status: 'corrected', supersededBy: 's2' }), later)).toEqual([]);
    expect(staleFacts(published({ status: 'awaiting-approval' }), later)).toEqual([]);
  });
});
