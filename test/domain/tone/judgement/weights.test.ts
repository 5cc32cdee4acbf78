import { describe, expect, it } from 'vitest';
import { addSteps, packWeights, tableOf } from '#domain/tone/judgement/weights.ts';

const weights = [
  { hash: 2 ** 20 - 1, rule: 15, steps: -127 },
  { hash: 0, rule: 3, steps: 127 },
  { hash: 9, rule: 2, steps: -1 },
  { hash: 9, rule: 0, steps: 5 },
];

const sumsFor = (...hashes: number[]): number[] => {
  const sums = new Int32Array(16);
  addSteps(sums, hashes, tableOf(packWeights(weights)));
  return [...sums];
};

describe('packed weights', () => {
  it('add what a feature tells of each rule, up to the last hash and rule', () => {
    expect(sumsFor(9, 9)).toEqual([10, 0, -2, ...Array.from({ length: 13 }, () => 0)]);
    expect(sumsFor(0)[3]).toBe(127);
    expect(sumsFor(2 ** 20 - 1)[15]).toBe(-127);
  });

  it('cross wide gaps between hashes', () => {
    const far = [0, 5_000, 2 ** 19].map((hash) => ({ hash, rule: 2, steps: 7 }));
    const table = tableOf(packWeights(far));
    for (const { hash } of far) {
      const sums = new Int32Array(16);
      addSteps(sums, [hash], table);
      expect(sums[2]).toBe(7);
    }
  });

  it('say nothing of a feature that was not learned', () => {
    expect(sumsFor(8).every((sum) => sum === 0)).toBe(true);
  });

  it('are the same in whatever order they come, and cut to one byte', () => {
    expect(packWeights(weights.toReversed())).toBe(packWeights(weights));
    expect(packWeights([{ hash: 1, rule: 1, steps: 900 }])).toBe(
      packWeights([{ hash: 1, rule: 1, steps: 127 }]),
    );
  });
});
