import { describe, expect, it } from 'vitest';
import { phraseLists } from '#domain/tone/phrases/lists.ts';

describe('phraseLists', () => {
  it('makes one phrase of the words of a list, and none of no words', () => {
    const phrases = { says: ['@us ser', 'vi hör'] };
    expect(phraseLists({ us: ['vi', 'oss'], nobody: [] }, phrases)).toEqual({
      us: ['vi|oss'],
      nobody: [],
      ...phrases,
    });
  });
});
