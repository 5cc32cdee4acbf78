import { describe, expect, it } from 'vitest';
import { cases, findingsOf, rules } from './support.ts';

const all = cases();

describe.each(rules.rules.map(({ id }) => id))('%s', (rule) => {
  const own = all.filter((one) => one.rule === rule);

  it('has cases in both languages', () => {
    expect(own.filter(({ isFlagged }) => isFlagged).length).toBeGreaterThan(3);
    expect(own.filter(({ isFlagged }) => !isFlagged).length).toBeGreaterThan(3);
  });

  it.each(own.filter(({ isFlagged }) => isFlagged))('flags: $text', ({ text, brief, finds }) => {
    const found = findingsOf(rule, text, brief);
    expect(found.length).toBeGreaterThan(0);
    if (finds) expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(finds);
  });

  it.each(own.filter(({ isFlagged }) => !isFlagged))('passes: $text', ({ text, brief }) => {
    expect(findingsOf(rule, text, brief)).toEqual([]);
  });
});
