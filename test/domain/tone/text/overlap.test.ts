import { describe, expect, it } from 'vitest';
import { withoutOverlap } from '#domain/tone/text/overlap.ts';

describe('withoutOverlap', () => {
  it('leaves out what begins inside an item that is kept', () => {
    const items = [
      { start: 0, end: 4 },
      { start: 2, end: 9 },
      { start: 4, end: 6 },
      { start: 5, end: 7 },
    ];
    expect(withoutOverlap(items, (item) => item)).toEqual([items[0], items[2]]);
  });
});
