import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes } from '#domain/length/graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segmented = (text: string): number => [...segmenter.segment(text)].length;

const LATIN_ENDS = 0x24f;
const [PUNCTUATION, PUNCTUATION_ENDS] = [0x2000, 0x20ff];
const beside = ['a', '\r', '\n', '\u0301', '\u200d', '👍', '🇸', '\u00ad'];

describe('countGraphemes', () => {
  it('counts what readers see', () => {
    expect(countGraphemes('Åh, nej – 5 €!\n')).toBe(15);
    expect(countGraphemes('e\u0301 👨‍👩‍👧 🇸🇪\r\n')).toBe(6);
  });

  it('agrees with Unicode on each character alone, twice, and beside others', () => {
    for (let code = 0; code <= PUNCTUATION_ENDS; code += 1) {
      if (code > LATIN_ENDS && code < PUNCTUATION) continue;
      const one = String.fromCharCode(code);
      for (const text of [one, one + one, ...beside.flatMap((each) => [one + each, each + one])])
        if (countGraphemes(text) !== segmented(text)) expect.unreachable(`U+${code.toString(16)}`);
    }
  });

  it('agrees with Unicode on texts of characters that join and of others', () => {
    const unit = fc.constantFrom(...'abc åäö–…”€\n\r©®ŉ', '\u0301', '👨‍👩‍👧', '\u200d');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(countGraphemes(text)).toBe(segmented(text));
      }),
    );
  });
});
