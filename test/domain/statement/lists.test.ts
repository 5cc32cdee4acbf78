import { expect, it } from 'vitest';
import { countOf, PLANNED_POSTS } from '#domain/statement/lists.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import { statementJournal } from '#domain/statement/statement-journal.ts';
import { publishing, requested, START, statementAfter } from '#test/support/statement.ts';

const statement = statementAfter(requested({ incidentId: undefined }));

it.each([
  { kind: 'post', status: 'scheduled', count: PLANNED_POSTS },
  { kind: 'post', status: 'published', count: undefined },
  { kind: 'holding', status: 'scheduled', count: undefined },
] as const)('counts $kind that is $status in $count', ({ count, ...change }) => {
  expect(countOf({ ...statement, ...change })).toBe(count);
});

it('counts words no more that went out before it was noted since when, as their other channels are tried anew', () => {
  const ended = publishing(
    () => receipt('newsroom', 'published'),
    () => ({ type: 'concluded', data: { status: 'partly-published' } }),
  );
  const retried = { type: 'retried', data: { run: 2 } } as const;
  for (const head of [ended, { ...ended, outAt: undefined }]) {
    const again = statementJournal.fold(head, retried, { by: 'talan', at: START });
    expect(again).toMatchObject({ status: 'publishing', outAt: expect.any(String) });
    expect(countOf(again)).toBeUndefined();
  }
});
