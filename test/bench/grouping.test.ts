import { expect, it } from 'vitest';
import { measureGrouping } from './grouping.ts';

// The figures of docs/benchmarks.md on other comments, and fewer.
it('groups near-duplicates: F at least .975, precision at least .99', () => {
  const { f, precision } = measureGrouping(2000, 7);
  expect(precision).toBeGreaterThanOrEqual(0.99);
  expect(f).toBeGreaterThanOrEqual(0.975);
});
