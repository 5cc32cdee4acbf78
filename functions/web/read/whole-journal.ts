import type { ExportedJournal } from '#domain/journal/verify-journal.ts';
import type { WebDeps } from '../deps.ts';

const PAGE_SIZE = 100;

/** A whole journal as it is exported; undefined where there is none. */
export const wholeJournal = async (
  { journal }: Pick<WebDeps, 'journal'>,
  stream: string,
): Promise<ExportedJournal | undefined> => {
  const entries: ExportedJournal['entries'] = [];
  let cursor: string | undefined;
  do {
    const page = await journal.entries(stream, { limit: PAGE_SIZE, cursor });
    entries.push(...page.items.map(({ entry, payload }) => ({ entry, payload: payload ?? null })));
    cursor = page.next;
  } while (cursor);
  return entries.length === 0 ? undefined : { stream, entries };
};
