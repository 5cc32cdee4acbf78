import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { JournalLists } from '#domain/journal/journal.ts';

const PAGE = 100;

/** All states of a kind, oldest first. */
export async function* eachOf<State, Event extends JournalEvent>(
  journal: JournalLists,
  aggregate: Aggregate<State, Event>,
): AsyncGenerator<State> {
  let cursor: string | undefined;
  do {
    const page = await journal.list(
      aggregate,
      { by: 'all' },
      { limit: PAGE, cursor, oldestFirst: true },
    );
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}
