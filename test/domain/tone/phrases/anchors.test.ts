import { describe, expect, it } from 'vitest';
import { anchorTable } from '#domain/tone/phrases/anchors.ts';
import { parsePhrases } from '#domain/tone/phrases/pattern.ts';

const anchorIn = (phrase: string, isCommon?: (word: string) => boolean) => {
  const table = anchorTable(isCommon);
  const [pattern] = parsePhrases([phrase], {});
  const anchor = pattern && table.add(pattern);
  return anchor && { reach: anchor.reach, table, item: anchor.item };
};

describe('anchors of patterns', () => {
  it('are the longest words behind the first, and reach as far as the gaps before them', () => {
    const anchor = anchorIn('we are .. sorry|apologetic for');
    expect(anchor?.reach).toBe(8);
    expect(anchor?.table.itemsOf('sorry')).toEqual([anchor?.item]);
    expect(anchor?.table.itemsOf('apologetic')).toEqual([anchor?.item]);
  });

  it('count a gap before the first word', () => {
    expect(anchorIn('.. we regret')?.reach).toBe(7);
  });

  it('are no words of which only a part is told, no numbers and not the first one', () => {
    expect(anchorIn('we regret*')).toBeUndefined();
    expect(anchorIn('we #')).toBeUndefined();
    expect(anchorIn('regret')).toBeUndefined();
    expect(anchorIn('we regret* it')?.reach).toBe(2);
  });

  it('are no common words where others stand beside them', () => {
    const isCommon = (word: string) => word === 'been';
    expect(anchorIn('the duo has been hurt', isCommon)?.reach).toBe(4);
    expect(anchorIn('they have|been been', isCommon)?.reach).toBe(1);
    expect(anchorIn('they been', isCommon)?.reach).toBe(1);
  });

  it('share a number where they are the same words', () => {
    const table = anchorTable();
    const [one, other] = parsePhrases(['we regret', 'you .. regret'], {}).map(table.add);
    expect(one?.item).toBe(other?.item);
    expect(table.size()).toBe(2);
  });
});
