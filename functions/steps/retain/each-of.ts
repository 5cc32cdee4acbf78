import type { JournalEvent } from '#domain/journal/entry.ts';
import type {
  Aggregate,
  JournalItem,
  JournalLists,
  Page,
  PageRequest,
} from '#domain/journal/journal.ts';

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

/** What reads a journal entry by entry. */
export interface ReadEntries {
  entries(stream: string, page: PageRequest): Promise<Page<JournalItem>>;
}

/** All entries of a journal, oldest first. */
export async function* entriesOf(
  journal: ReadEntries,
  stream: string,
): AsyncGenerator<JournalItem> {
  let cursor: string | undefined;
  do {
    const page = await journal.entries(stream, { limit: PAGE, cursor });
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}
