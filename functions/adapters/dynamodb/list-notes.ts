import type { Noted, ReadNotes } from '#domain/journal/notes.ts';
import { indexes } from './indexes.ts';
import { toItem } from './items.ts';
import { selectBy } from './lists.ts';
import { queryItems } from './query-items.ts';
import { idOf, notedIn, type Table } from './table-keys.ts';

/** Reads what a list says of its states: one query of keys, and no states. */
export const createReadNotes =
  (table: Table): ReadNotes =>
  async ({ name }, { list = { by: 'all' }, from = '', atMost, oldestFirst = false }) => {
    const { index, value } = selectBy(name, list);
    const { key, sort } = indexes[index];
    const query = queryItems(table, {
      IndexName: index,
      KeyConditionExpression: '#key = :key AND #sort >= :from',
      ExpressionAttributeNames: { '#key': key, '#sort': sort },
      // A key is no empty string.
      ExpressionAttributeValues: toItem({ ':key': value, ':from': from || '0' }),
      ProjectionExpression: 'pk, #sort',
      ScanIndexForward: oldestFirst,
      ...(atMost !== undefined && { Limit: atMost }),
    });
    const notes: Noted[] = [];
    for await (const item of query) {
      const stream = String(item['pk']);
      const noted = notedIn(String(item[sort]), stream);
      if (noted) notes.push({ id: idOf(name, stream), ...noted });
      if (notes.length === atMost) break;
    }
    return notes;
  };
