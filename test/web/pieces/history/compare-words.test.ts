import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, isChange, type Part } from '#web/pieces/history/compare-words.ts';

const marked = (before: string, after: string): string =>
  compareWords(before, after, 'en')
    .map(({ value, added, removed }: Part) => {
      if (added) return `{+${value}+}`;
      return removed ? `[-${value}-]` : value;
    })
    .join('');

describe('the comparison of two texts', () => {
  it('marks words in a sentence that says the same', () => {
    expect(marked('We know of two leaks. Boil it.', 'We know of three leaks. Boil it.')).toBe(
      'We know of [-two-]{+three+} leaks. Boil it.',
    );
  });

  it('marks a sentence that was replaced as a whole', () => {
    const before = 'Boil the water. We do not know yet how long the alarm was off. Call us.';
    const after = 'Boil the water. The cook Eva closed the valve at 09:40. Call us.';
    expect(marked(before, after)).toBe(
      'Boil the water. [-We do not know yet how long the alarm was off. -]' +
        '{+The cook Eva closed the valve at 09:40. +}Call us.',
    );
  });

  it('finds the sentence that was changed among others that are new', () => {
    const before = 'Two people are hurt and in hospital.';
    const after = 'The fire is out. Three people are hurt and in hospital. We thank the crews.';
    expect(marked(before, after)).toBe(
      '{+The fire is out. +}[-Two-]{+Three+} people are hurt and in hospital.{+ We thank the crews.+}',
    );
  });

  it('keeps a time after an abbreviation in its sentence', () => {
    expect(marked('Nästa besked kommer kl. 16.', 'Nästa besked kommer kl. 18.')).toBe(
      'Nästa besked kommer kl. [-16-]{+18+}.',
    );
  });

  it('holds both texts, whatever they are', () => {
    const word = fc.constantFrom('Vi', 'vet', 'inte', 'kl.', '16', 'Orsaken', 'är', 'okänd.', '!');
    const text = fc
      .array(fc.tuple(word, fc.constantFrom(' ', '\n', '\n\n', '. ')), { maxLength: 40 })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareWords(before, after, 'sv');
        const of = (leaves: (part: Part) => boolean) =>
          parts.filter((part) => !leaves(part)).map(({ value }) => value);
        expect(of(({ added }) => added).join('')).toBe(before);
        expect(of(({ removed }) => removed).join('')).toBe(after);
        expect(parts.some(isChange)).toBe(before !== after);
      }),
      { numRuns: 200 },
    );
  });

  it('gives up on more sentences than anyone compares', () => {
    const lines = (letter: string) => Array.from({ length: 9_000 }, (_, n) => `${letter}${n}`);
    const [before, after] = [lines('a').join('\n'), lines('b').join('\n')];
    expect(compareWords(before, after, 'sv')).toEqual([
      { value: before, added: false, removed: true },
      { value: after, added: true, removed: false },
    ]);
  });
});
