import { describe, expect, it } from 'vitest';
import { Kind } from '#domain/kind/kind.ts';
import { casesOf, examplesOf, findingsOf, rules } from './support.ts';

describe.each(rules.rules)('$id', ({ id, kinds }) => {
  const cases = casesOf(id);
  const kind = kinds === 'all' ? Kind.enum.holding : kinds[0];

  it('has cases in both languages', () => {
    expect(cases.filter(({ isFlagged }) => isFlagged).length).toBeGreaterThan(3);
    expect(cases.filter(({ isFlagged }) => !isFlagged).length).toBeGreaterThan(3);
  });

  it.each(cases.filter(({ isFlagged }) => isFlagged))(
    'flags: $text',
    ({ text, title, brief, finds }) => {
      const found = findingsOf(id, text, brief, title);
      expect(found.length).toBeGreaterThan(0);
      if (finds) expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(finds);
    },
  );

  it.each(cases.filter(({ isFlagged }) => !isFlagged))(
    'passes: $text',
    ({ text, title, brief }) => {
      expect(findingsOf(id, text, brief, title)).toEqual([]);
    },
  );

  it.each(examplesOf(id))('has an example: $text', ({ text, title, brief, isFlagged }) => {
    const found = findingsOf(id, text, { kind, ...brief }, title);
    if (isFlagged) expect(found).not.toEqual([]);
    else expect(found).toEqual([]);
  });
});
