import { describe, expect, it } from 'vitest';
import { patternOf } from '#domain/values/pattern.ts';

describe('a pattern of our data', () => {
  it('is made once for its words and flags', () => {
    expect(patternOf('larm')).toBe(patternOf('larm'));
    expect(patternOf('larm')).not.toBe(patternOf('larm', 'u'));
  });

  it('knows no case unless it is told to', () => {
    expect(patternOf('larm').test('Larmet')).toBe(true);
    expect(patternOf('larm', 'u').test('Larmet')).toBe(false);
  });

  it('begins anew each time, also where it finds all', () => {
    const all = () => 'larm och Larm'.match(patternOf('larm', 'giu'));
    expect(all()).toEqual(all());
  });
});
