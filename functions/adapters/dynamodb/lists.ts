import type { JournalEvent } from '#domain/journal/entry.ts';
import type {
  Aggregate,
  JournalLists,
  ListFilter,
  Page,
  PageRequest,
} from '#domain/journal/journal.ts';
import { fromCursor, Position, toCursor } from './cursor.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import { readHeads } from './read-heads.ts';
import { HEAD, indexes, type Table } from './table-keys.ts';

/** The index and key that are read; `narrow` filters the items. */
interface Selection {
  index: string;
  key: string;
  value: string;
  narrow?: { expression: string; field: string; value: string } | undefined;
}

const selectBy = (name: string, filter: ListFilter): Selection => {
  switch (filter.by) {
    case 'group':
      return { index: indexes.group, key: 'group', value: `${name}#${filter.group}` };
    case 'open': {
      const narrow = filter.person && {
        expression: 'contains(#field, :value)',
        field: 'people',
        value: filter.person,
      };
      return { index: indexes.open, key: 'open', value: name, narrow: narrow || undefined };
    }
    case 'all': {
      const narrow = filter.status && {
        expression: '#field = :value',
        field: 'status',
        value: filter.status,
      };
      return { index: indexes.all, key: 'list', value: name, narrow: narrow || undefined };
    }
  }
};

const queryOf = ({ index, key, value, narrow }: Selection, cursor: string | undefined) => ({
  IndexName: index,
  KeyConditionExpression: '#key = :key',
  ExpressionAttributeNames: { '#key': key, ...(narrow && { '#field': narrow.field }) },
  ExpressionAttributeValues: toItem({ ':key': value, ...(narrow && { ':value': narrow.value }) }),
  ...(narrow && { FilterExpression: narrow.expression }),
  ...(cursor && {
    ExclusiveStartKey: toItem({ ...fromCursor(cursor), sk: HEAD, [key]: value }),
  }),
  ScanIndexForward: false,
});

/** Reads one page of a list, newest first. The index finds the heads; their states are read consistently. */
const listHeads = async <State, Event extends JournalEvent>(
  table: Table,
  aggregate: Aggregate<State, Event>,
  filter: ListFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<State>> => {
  const found: Position[] = [];
  for await (const item of queryItems(table, queryOf(selectBy(aggregate.name, filter), cursor))) {
    found.push(Position.parse(item));
    if (found.length > limit) break;
  }
  const onPage = found.slice(0, limit);
  const last = found.length > limit ? onPage.at(-1) : undefined;
  const streams = onPage.map((position) => position.pk);
  const items = await readHeads(table, aggregate, streams);
  return last ? { items, next: toCursor(last) } : { items };
};

/** The journal's lists. */
export const createLists = (table: Table): JournalLists => ({
  list: (aggregate, filter, page) => listHeads(table, aggregate, filter, page),
});
