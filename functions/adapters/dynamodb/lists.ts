import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { Aggregate } from '#domain/journal/aggregate.ts';
import type { JournalEvent } from '#domain/journal/entry.ts';
import type { JournalLists, ListFilter } from '#domain/journal/journal.ts';
import type { Page, PageRequest } from '#domain/journal/page.ts';
import { fromCursor, Position, toCursor } from './cursor.ts';
import { type IndexName, indexes } from './indexes.ts';
import { toItem } from './items.ts';
import { personList, streamIn } from './person-lists.ts';
import { queryItems } from './query-items.ts';
import { readHeads } from './read-heads.ts';
import { HEAD, streamOf, type Table } from './table-keys.ts';

/** Where a list lies: an index, the list's key in it, and the items' own sort key in the table. */
interface Selection {
  index: IndexName;
  value: string;
  sk: string;
}

/** Where a list of an aggregate lies. */
export const selectBy = (name: string, filter: ListFilter): Selection => {
  const select = (index: IndexName, list: string): Selection => ({
    index,
    value: `${name}#${list}`,
    sk: HEAD,
  });
  switch (filter.by) {
    case 'group':
      return select('group', filter.group);
    case 'open':
      return filter.person === undefined
        ? { index: 'open', value: name, sk: HEAD }
        : { index: 'group', value: personList(name, filter.person), sk: filter.person };
    case 'all':
      return filter.status === undefined
        ? { index: 'all', value: name, sk: HEAD }
        : select('status', filter.status);
    case 'out':
    case 'desk':
      return select(filter.by, filter.list);
  }
};

const queryOf = ({ index, value }: Selection) => ({
  IndexName: index,
  KeyConditionExpression: '#key = :key',
  ExpressionAttributeNames: { '#key': indexes[index].key },
  ExpressionAttributeValues: toItem({ ':key': value }),
});

const startAfter = ({ index, value, sk }: Selection, cursor: string) => {
  const { pk, sort } = fromCursor(cursor);
  const place = indexes[index];
  return toItem({ pk, sk, [place.key]: value, [place.sort]: sort });
};

/** Finds one head more than the page holds: it shows whether another page follows. */
const findPositions = async (
  table: Table,
  selection: Selection,
  { limit, cursor, oldestFirst = false }: PageRequest,
): Promise<Position[]> => {
  const found: Position[] = [];
  const input = {
    ...queryOf(selection),
    ...(cursor && { ExclusiveStartKey: startAfter(selection, cursor) }),
    ScanIndexForward: oldestFirst,
    Limit: limit + 1,
  };
  for await (const item of queryItems(table, input)) {
    found.push(Position.parse({ pk: item['pk'], sort: item[indexes[selection.index].sort] }));
    if (found.length > limit) break;
  }
  return found;
};

/**
 * Reads one page of a list. The index finds the heads; their states are read consistently. One that can't be read
 * keeps no other from being shown.
 */
const listHeads = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  filter: ListFilter,
  page: PageRequest,
): Promise<Page<State>> => {
  const found = await findPositions(table, selectBy(aggregate.name, filter), page);
  const onPage = found.slice(0, page.limit);
  const last = found.length > page.limit ? onPage.at(-1) : undefined;
  const streams = onPage.map(({ pk }) => streamIn(pk));
  const { states: items, unreadable } = await readHeads(table, aggregate, streams);
  return {
    items,
    ...(last && { next: toCursor(last) }),
    ...(unreadable.length > 0 && { unreadable }),
  };
};

const countHeads = async (table: Table, selection: Selection, atMost: number): Promise<number> => {
  const { Count } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ...queryOf(selection),
      Select: 'COUNT',
      Limit: atMost,
    }),
  );
  return Count ?? 0;
};

/** The journal's lists. */
export const createLists = (table: Table): JournalLists => ({
  list: (aggregate, filter, page) => listHeads(table, aggregate, filter, page),
  count: (aggregate, filter, atMost) => countHeads(table, selectBy(aggregate.name, filter), atMost),
  readAll: async (aggregate, ids) => {
    const streams = ids.map((id) => streamOf(aggregate.name, id));
    return (await readHeads(table, aggregate, streams)).states;
  },
});
