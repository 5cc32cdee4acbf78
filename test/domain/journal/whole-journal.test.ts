import { expect, it } from 'vitest';
import { EXERCISE_BEGINNING } from '#domain/journal/entry.ts';
import { wholeJournal } from '#domain/journal/whole-journal.ts';
import { exportedJournals } from '../../support/exported.ts';

const [{ stream, entries }] = exportedJournals();

// A journal that answers one entry a page.
const journalOf = (items: typeof entries) => ({
  entries: async (_: string, { cursor = '0' }: { cursor?: string | undefined }) => ({
    items: items
      .slice(Number(cursor), Number(cursor) + 1)
      .map(({ entry, payload }) => ({ entry, ...(payload && { payload }) })),
    ...(Number(cursor) + 1 < items.length && { next: String(Number(cursor) + 1) }),
  }),
});

it('has all pages, and says of an exercise alone that it is one', async () => {
  expect(await wholeJournal(journalOf(entries), stream)).toEqual({ stream, entries });
  const [first, ...rest] = entries;
  const beginning = { ...first!, entry: { ...first!.entry, previousHash: EXERCISE_BEGINNING } };
  expect(await wholeJournal(journalOf([beginning, ...rest]), stream)).toMatchObject({
    exercise: 'ÖVNING/EXERCISE',
    stream,
  });
  expect(await wholeJournal(journalOf([]), stream)).toBeUndefined();
});
