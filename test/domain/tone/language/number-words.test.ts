import { describe, expect, it } from 'vitest';
import { amountOf } from '#domain/tone/language/number-words.ts';
import { rules } from '../support.ts';

const { sv, en } = rules.lexicons;

describe('the amount that a word says', () => {
  it.each<[string, number | undefined]>([
    ['4', 4],
    ['fyra', 4],
    ['tjugofem', 25],
    ['hundrafem', 105],
    ['hundratjugofem', 125],
    ['tvåhundrafemtiotusen', 250_000],
    ['tusenhundra', 1_100],
    ['hundratalet', 100],
    // No one counts like that: each part begins another number.
    ['femtjugo', undefined],
    ['tiofem', undefined],
    ['tjugotjugo', undefined],
    ['hundratiofem', undefined],
    ['talet', undefined],
    ['tjugofemma', undefined],
    ['', undefined],
  ])('is in Swedish for "%s": %s', (word, amount) => {
    expect(amountOf(word, sv.data.numbers)).toBe(amount);
  });

  it.each<[string, number | undefined]>([
    ['twenty-five', 25],
    ['twenty', 20],
    ['twofold', 2],
    ['five-twenty', undefined],
    ['-five', undefined],
  ])('is in English for "%s": %s', (word, amount) => {
    expect(amountOf(word, en.data.numbers)).toBe(amount);
  });

  it('is none for a word that nobody writes', () => {
    expect(amountOf('tusen'.repeat(12), sv.data.numbers)).toBe(1_000);
    expect(amountOf('tusen'.repeat(13), sv.data.numbers)).toBeUndefined();
  });
});
