import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { ListFilter } from '#domain/journal/journal.ts';
import type { Page } from '#domain/journal/page.ts';
import { InvalidCursor } from '#domain/journal/record-errors.ts';
import type { WebDeps } from '../deps.ts';

/** Rows of a list on one page. */
export const PAGE_SIZE = 25;
// Counting reads what it counts: more than so many are "100+".
const COUNT_MAX = 100;

type ListDeps = Pick<WebDeps, 'journal'>;

/** One page of a list. An unknown cursor leads to the first page. */
export const listPage = async <State, Event extends JournalEvent>(
  deps: ListDeps,
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

/** A count as people read it. */
export const countWords = (count: number): string =>
  count < COUNT_MAX ? String(count) : `${COUNT_MAX}+`;

/** How many states lists have, each counted up to 100. */
export const countIn = async <State, Event extends JournalEvent>(
  { journal }: ListDeps,
  aggregate: Aggregate<State, Event>,
  filters: readonly ListFilter[],
): Promise<number> => {
  const counts = filters.map((filter) => journal.count(aggregate, filter, COUNT_MAX));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
};

/** The first page of a list, and how many there are where that is not all of them. */
export const firstPage = async <State, Event extends JournalEvent>(
  deps: ListDeps,
  aggregate: Aggregate<State, Event>,
  filter: ListFilter,
): Promise<{ items: State[]; total?: string }> => {
  const { items, next } = await listPage(deps, aggregate, filter);
  if (next === undefined) return { items };
  return { items, total: countWords(await countIn(deps, aggregate, [filter])) };
};
