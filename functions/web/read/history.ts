import type { JournalItem } from '#domain/journal/journal.ts';
import type { WebDeps } from '../deps.ts';

const PAGE_SIZE = 100;
// A page shows this many pages of entries at most; the API and the export have the rest.
const MAX_PAGES = 5;

/** The entries of a stream such as `statement#<id>`, oldest first. */
export const readHistory = async (
  deps: Pick<WebDeps, 'journal'>,
  stream: string,
): Promise<JournalItem[]> => {
  const items: JournalItem[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { items: more, next } = await deps.journal.entries(stream, { limit: PAGE_SIZE, cursor });
    items.push(...more);
    if (next === undefined) break;
    cursor = next;
  }
  return items;
};
