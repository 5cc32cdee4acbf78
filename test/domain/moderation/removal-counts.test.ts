import { expect, it } from 'vitest';
import type { OneRemoval, RemovalState } from '#domain/moderation/removal.ts';
import { removalCounts } from '#domain/moderation/removal-counts.ts';

const many = (ground: string, state: RemovalState, count: number) =>
  Array.from({ length: count }, () => ({ ground, state }));

it('counts what is in force, by ground, the most first', () => {
  const removals = [...many('spam', 'removed', 5), ...many('threat', 'removed', 6)];
  expect(removalCounts([...removals, ...many('threat', 'unconfirmed', 1)])).toEqual([
    { ground: 'threat', count: 7 },
    { ground: 'spam', count: 5 },
  ]);
});

it('says nothing of fewer than five, nor of what stays', () => {
  const removals = [
    ...many('spam', 'removed', 4),
    ...many('spam', 'kept', 9),
    ...many('spam', 'proposed', 9),
    ...many('spam', 'undone', 9),
  ];
  expect(removalCounts(removals)).toEqual([]);
});

it('goes on counting what is in force while something is proposed for words that came after it', () => {
  const earlier = [{ ground: 'spam', state: 'removed' } as OneRemoval];
  const removals = many('threat', 'proposed', 5).map((each) => ({ ...each, earlier }));
  expect(removalCounts(removals)).toEqual([{ ground: 'spam', count: 5 }]);
});
