import type { JournalEvent } from '#domain/journal/entry.ts';
import {
  type Aggregate,
  InvalidCursor,
  type ListFilter,
  type Page,
} from '#domain/journal/journal.ts';
import type { WebDeps } from '../deps.ts';

const PAGE_SIZE = 25;

/** One page of a list. An unknown cursor leads to the first page. */
export const listPage = async <State, Event extends JournalEvent>(
  deps: Pick<WebDeps, 'journal'>,
  aggregate: Aggregate<State, Event>,
  filter: ListFilter,
  cursor?: string,
): Promise<Page<State>> => {
  try {
    return await deps.journal.list(aggregate, filter, { limit: PAGE_SIZE, cursor });
  } catch (error) {
    if (cursor === undefined || !(error instanceof InvalidCursor)) throw error;
    return listPage(deps, aggregate, filter);
  }
};
