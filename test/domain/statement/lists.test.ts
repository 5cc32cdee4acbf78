import { expect, it } from 'vitest';
import { countOf, PLANNED_POSTS } from '#domain/statement/lists.ts';

it.each([
  { kind: 'post', status: 'scheduled', count: PLANNED_POSTS },
  { kind: 'post', status: 'published', count: undefined },
  { kind: 'holding', status: 'scheduled', count: undefined },
] as const)('counts $kind that is $status in $count', ({ count, ...statement }) => {
  expect(countOf(statement)).toBe(count);
});
