import { describe, expect, it } from 'vitest';
import { everyday } from '#domain/incident/everyday.ts';
import { checkWords } from '#domain/statement/brief/check.ts';
import { rules } from '#test/domain/tone/support.ts';
import { planWith } from '#test/support/plan.ts';

const texts = [{ channel: 'x' as const, text: 'Vattnet var avstängt 08.10 till 13.40 i dag.' }];
const night = new Date('2026-11-29T03:04:00Z');

const foundIn = (publishAt: string | undefined, at: Date): string[] => {
  const purpose = {
    kind: 'update' as const,
    language: 'sv' as const,
    nextUpdateAt: undefined,
    claim: undefined,
    comment: undefined,
    publishAt,
  };
  const findings = checkWords(texts, purpose, everyday, planWith(), rules, at);
  return findings.filter(({ rule }) => rule === 'time-to-come').map(({ severity }) => severity);
};

describe('words about a time that is still to come', () => {
  it('are remarked upon by when they are read, or by when they are planned to go out', () => {
    expect(foundIn(undefined, night)).toEqual(['warn', 'warn']);
    expect(foundIn('2026-11-29T13:00:00.000Z', night)).toEqual([]);
  });
});
