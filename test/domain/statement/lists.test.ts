import { expect, it } from 'vitest';
import { countOf, PLANNED_POSTS } from '#domain/statement/lists.ts';
import { requested, statementAfter } from '#test/support/statement.ts';

const statement = statementAfter(requested({ incidentId: undefined }));

it.each([
  { kind: 'post', status: 'scheduled', count: PLANNED_POSTS },
  { kind: 'post', status: 'published', count: undefined },
  { kind: 'holding', status: 'scheduled', count: undefined },
] as const)('counts $kind that is $status in $count', ({ count, ...change }) => {
  expect(countOf({ ...statement, ...change })).toBe(count);
});
