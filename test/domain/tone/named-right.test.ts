import { describe, expect, it } from 'vitest';
import { namedRight, wordsNaming } from '#domain/tone/named-right.ts';
import { fact } from '#test/support/incident.ts';

const long = `${'Vi har bytt röret under Kvarngatan och spolat ledningen. '.repeat(4)}Provet var bra.`;

describe('the words that name a fact as right', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('name it however long it is: %i more', (more) => {
    const text = `${'x'.repeat(more)} ${long}`.trim();
    const words = wordsNaming(text);
    expect(text.length).toBeGreaterThan(200);
    expect([...words].length).toBeLessThanOrEqual(200);
    const facts = [fact('f1', { text })];
    expect(namedRight(facts, { text: 'Röret är helt.', truthKeys: [words] })).toEqual(facts);
  });

  it('are all of its first line where that is short', () => {
    expect(wordsNaming('Provet var bra.\nAllt är klart.')).toBe('Provet var bra.');
  });
});

describe('the facts that are named as right', () => {
  const facts = [
    fact('f1', { text: 'Phones are out.' }),
    fact('f2', { text: 'The stone bridge is closed.' }),
    fact('f3', { text: 'One bridge is closed.' }),
    fact('f4', { text: 'One road is open.', status: 'unconfirmed' }),
  ];
  const named = (truthKeys: string[], text = 'Two bridges are closed.') =>
    namedRight(facts, { text, truthKeys }).map(({ id }) => id);

  it('are confirmed and hold whole words of it, in any letters and marks', () => {
    expect(named(['one'])).toEqual(['f3']);
    expect(named(['“One Bridge”'])).toEqual(['f3']);
    expect(named(['on', ''])).toEqual([]);
  });

  it('are not named by words of what is wrong, or where they say just that', () => {
    expect(named(['closed'])).toEqual([]);
    expect(named(['One bridge is'], 'One bridge is closed')).toEqual([]);
    expect(named(['stone bridge'], 'The bridge is closed.')).toEqual(['f2']);
  });
});
