import { describe, expect, it } from 'vitest';
import { asSentence, plainText } from '#domain/values/plain-text.ts';

describe('sentences', () => {
  it.each([
    ['vi ringer alla', 'Vi ringer alla.'],
    ['Tåget står still!', 'Tåget står still!'],
    ['Hon sade: ”Kom.”', 'Hon sade: ”Kom.”'],
    ['  Två\n rader ', 'Två rader.'],
    ['exempel.example har svaren', 'exempel.example har svaren.'],
    ['', ''],
  ])('%j becomes %j', (typed, whole) => {
    expect(asSentence(typed)).toBe(whole);
  });

  it('are composed characters with nothing invisible', () => {
    expect(plainText('A\u030Angfa\u0308rja\u200B\uFEFF\u202En')).toBe('Ångfärjan');
  });
});
