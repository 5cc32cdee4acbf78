import { describe, expect, it } from 'vitest';
import { rules } from '../support.ts';

const { sv, en } = rules.lexicons;
const isSame = (lexicon: typeof sv, one: string, other: string) =>
  lexicon.sensesOf(one).some((sense) => lexicon.sensesOf(other).includes(sense));

describe('the senses of a word', () => {
  it.each([
    ['larmet', 'larmen'],
    ['avstängd', 'avstängt'],
    ['kontrollerna', 'kontroller'],
    ['föll', 'ramlat'],
    ['anhöriga', 'närstående'],
  ])('are shared in Swedish by %s and %s', (one, other) => {
    expect(isSame(sv, one, other)).toBe(true);
  });

  it.each([
    ['closed', 'closing'],
    ['residents', 'resident'],
    ['stopped', 'halted'],
  ])('are shared in English by %s and %s', (one, other) => {
    expect(isSame(en, one, other)).toBe(true);
  });

  it('are shared across languages', () => {
    expect(sv.sensesOf('larm').some((sense) => en.sensesOf('alarm').includes(sense))).toBe(true);
  });

  it('are not shared by other words', () => {
    expect(isSame(sv, 'larmet', 'skulden')).toBe(false);
    expect(isSame(en, 'alarm', 'blame')).toBe(false);
  });
});
