import { describe, expect, it } from 'vitest';
import { PhraseInvalid, parsePhrases } from '#domain/tone/phrases/pattern.ts';

const lists = { we: ['vi', 'jag'], us: ['vi|oss'], loop: ['a @loop', 'b @loop'] };
const words = (phrase: string) =>
  parsePhrases([phrase], lists).map(({ items }) => items.map(({ exact }) => [...exact].join('|')));

describe('parsePhrases', () => {
  it('reads alternatives over the end of a line as one item', () => {
    expect(words('vi har|hade|\n  fått svar')).toEqual([['vi', 'har|hade|fått', 'svar']]);
  });

  it('puts each phrase of a list in its place, and the words of a list at once', () => {
    expect(words('@we ser').toSorted()).toEqual([
      ['jag', 'ser'],
      ['vi', 'ser'],
    ]);
    expect(words('@us ser')).toEqual([['vi|oss', 'ser']]);
  });

  it('leaves out what may be left out', () => {
    expect(words('helt? lugn').toSorted()).toEqual([['helt', 'lugn'], ['lugn']]);
  });

  it.each([
    ['@them ser', 'names no list: add them'],
    ['@loop', 'stands for too many phrases'],
  ])('refuses %j', (phrase, problem) => {
    expect(() => parsePhrases([phrase], lists)).toThrow(PhraseInvalid);
    expect(() => parsePhrases([phrase], lists)).toThrow(problem);
  });
});
