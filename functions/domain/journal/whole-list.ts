import type { Aggregate } from './aggregate.ts';
import type { JournalEvent } from './entry.ts';
import type { JournalLists, ListFilter } from './journal.ts';
import type { Page } from './page.ts';
import { RecordUnreadable } from './record-errors.ts';

const PAGE_SIZE = 100;

/** All states of a list, however many pages it has, and the streams of it whose states can't be read. */
export const allOf = async <State, Event extends JournalEvent>(
  journal: Pick<JournalLists, 'list'>,
  aggregate: Aggregate<State, Event>,
  filter: ListFilter,
): Promise<{ items: State[]; unreadable: string[] }> => {
  const found = { items: [] as State[], unreadable: [] as string[] };
  let cursor: string | undefined;
  do {
    const page: Page<State> = await journal.list(aggregate, filter, { limit: PAGE_SIZE, cursor });
    found.items.push(...page.items);
    found.unreadable.push(...(page.unreadable ?? []));
    cursor = page.next;
  } while (cursor);
  return found;
};

/**
 * All states of a list that can be read. `isStrict`: something is decided on them, so that none may be left out;
 * throws `RecordUnreadable` then.
 */
export const wholeList = async <State, Event extends JournalEvent>(
  journal: JournalLists,
  aggregate: Aggregate<State, Event>,
  filter: ListFilter,
  { isStrict = false }: { isStrict?: boolean } = {},
): Promise<State[]> => {
  const { items, unreadable } = await allOf(journal, aggregate, filter);
  const [broken] = unreadable;
  if (isStrict && broken !== undefined) throw new RecordUnreadable(broken);
  return items;
};
