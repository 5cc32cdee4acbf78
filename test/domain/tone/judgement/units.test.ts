import { describe, expect, it } from 'vitest';
import { addUnits, packUnits, unitTableOf } from '#domain/tone/judgement/units.ts';

const features = [
  { hash: 2 ** 20 - 1, steps: [7, -7, 1] },
  { hash: 0, steps: [-1, 0, 3] },
  { hash: 255, steps: [1, 2, -3] },
];

const sumsFor = (...hashes: number[]): number[] => {
  const sums = new Int32Array(3);
  addUnits(sums, hashes, unitTableOf(packUnits(features), 3));
  return [...sums];
};

describe('packed steps of hidden units', () => {
  it('add what a feature tells each unit, however far the hashes are apart', () => {
    expect(sumsFor(0)).toEqual([-1, 0, 3]);
    expect(sumsFor(255, 255)).toEqual([2, 4, -6]);
    expect(sumsFor(2 ** 20 - 1)).toEqual([7, -7, 1]);
  });

  it('say nothing of a feature that was not learned', () => {
    expect(sumsFor(1, 254, 256)).toEqual([0, 0, 0]);
  });

  it('are the same in whatever order they come, and cut to four bits', () => {
    expect(packUnits(features.toReversed())).toBe(packUnits(features));
    expect(packUnits([{ hash: 1, steps: [90, -90] }])).toBe(
      packUnits([{ hash: 1, steps: [7, -7] }]),
    );
  });
});
