import type { JournalEvent } from '#domain/journal/entry.ts';
import type { Aggregate } from '#domain/journal/journal.ts';
import { createFindKnown } from './find-known.ts';
import { changeMarks, type States, wordsApart } from './mark-quotable.ts';
import type { Table } from './table-keys.ts';

/** Takes the marks of erased words away, unless others still have the same words. */
export const unmarkQuotable = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  { before, after }: States<State>,
): Promise<void> => {
  const findKnown = createFindKnown(table);
  for (const each of wordsApart(aggregate, before, after)) {
    await changeMarks(table, aggregate.name, each, 'DELETE');
    const others = await findKnown(aggregate, each.name, 1);
    if (others.length > 0) await changeMarks(table, aggregate.name, each, 'ADD');
  }
};
