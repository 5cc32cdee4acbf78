import { expect, it } from 'vitest';
import { TALAN } from '#domain/journal/entry.ts';
import { countOf, deskList, PLANNED_POSTS } from '#domain/statement/lists.ts';
import { receipt } from '#domain/statement/publishing/receipt.ts';
import type { Delivery, Statement } from '#domain/statement/statement.ts';
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

it.each<[string, Partial<Statement>, Partial<Delivery>, ReturnType<typeof deskList>]>([
  ['has failed', { status: 'failed' }, {}, 'stuck'],
  ['is to be posted by hand', {}, { state: 'by-hand' }, 'stuck'],
  ['was changed where it stands', {}, { standing: 'other-words' }, 'stuck'],
  ['was removed where it stands', {}, { standing: 'gone' }, 'stuck'],
  ['is out as approved', {}, {}, undefined],
])('the desk lists a statement that %s', (_, change, delivery, list) => {
  const of: Delivery = { channel: 'x', state: 'published', at: START, by: TALAN };
  const posted = { ...of, ...delivery };
  const out: Statement = { ...publishing(), status: 'published', deliveries: [posted] };
  expect(deskList({ ...out, ...change })).toBe(list);
});
