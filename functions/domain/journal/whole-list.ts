import type { JournalEvent } from './entry.ts';
import type { Aggregate, JournalLists, ListFilter } from './journal.ts';

const PAGE_SIZE = 100;

/** All states of a list, however many pages it has. */
export const wholeList = async <State, Event extends JournalEvent>(
  journal: JournalLists,
  aggregate: Aggregate<State, Event>,
  filter: ListFilter,
): Promise<State[]> => {
  const found: State[] = [];
  let cursor: string | undefined;
  do {
    const page = await journal.list(aggregate, filter, { limit: PAGE_SIZE, cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
};
