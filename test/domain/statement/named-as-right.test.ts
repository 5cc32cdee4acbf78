import { describe, expect, it } from 'vitest';
import { isNamedAsRight, wordsNaming } from '#domain/statement/named-as-right.ts';

const long = `${'Vi har bytt röret under Kvarngatan och spolat ledningen. '.repeat(4)}Provet var bra.`;

describe('the words that name a fact as right', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('name it however long it is: %i more', (more) => {
    const fact = `${'x'.repeat(more)} ${long}`.trim();
    const words = wordsNaming(fact);
    expect(fact.length).toBeGreaterThan(200);
    expect([...words].length).toBeLessThanOrEqual(200);
    const wrong = { text: 'Röret är helt.', truthKeys: [words] };
    expect(isNamedAsRight(wrong, { text: fact })).toBe(true);
  });

  it('are all of its first line where that is short', () => {
    expect(wordsNaming('Provet var bra.\nAllt är klart.')).toBe('Provet var bra.');
  });
});
