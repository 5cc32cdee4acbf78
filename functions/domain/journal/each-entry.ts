import type { JournalItem } from './journal.ts';
import type { Page, PageRequest } from './page.ts';

const PAGE_SIZE = 100;

/** All entries of a journal, oldest first, page after page. */
export async function* eachEntry(
  read: (page: PageRequest) => Promise<Page<JournalItem>>,
): AsyncGenerator<JournalItem> {
  let cursor: string | undefined;
  do {
    const page = await read({ limit: PAGE_SIZE, cursor });
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}
