import type { JournalEvent } from './entry.ts';
import { type Aggregate, type JournalLists, type ListFilter, RecordUnreadable } from './journal.ts';

const PAGE_SIZE = 100;

/**
 * All states of a list, however many pages it has. `isStrict`: something is decided on them, so that none may be left
 * out; throws `RecordUnreadable` then.
 */
export const wholeList = async <State, Event extends JournalEvent>(
  journal: JournalLists,
  aggregate: Aggregate<State, Event>,
  filter: ListFilter,
  { isStrict = false }: { isStrict?: boolean } = {},
): Promise<State[]> => {
  const found: State[] = [];
  let cursor: string | undefined;
  do {
    const page = await journal.list(aggregate, filter, { limit: PAGE_SIZE, cursor });
    const [broken] = page.unreadable ?? [];
    if (isStrict && broken !== undefined) throw new RecordUnreadable(`${broken} can't be read`);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
};
