import { expect, it } from 'vitest';
import { namesWith } from '#adapters/dynamodb/names-with.ts';

it('the names with the rarest marks come first, each with the marks that are asked for', () => {
  const marked = [
    { name: 'often', marks: Int32Array.of(1, 9) },
    { name: 'often too', marks: Int32Array.of(1) },
    { name: 'once', marks: Int32Array.of(1, 2) },
    { name: 'never', marks: Int32Array.of(9) },
  ];
  expect([...namesWith(marked, new Set([1, 2]))]).toEqual([
    ['once', [1, 2]],
    ['often', [1]],
    ['often too', [1]],
  ]);
});
