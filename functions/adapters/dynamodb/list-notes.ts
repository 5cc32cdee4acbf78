import type { Noted, ReadNotes } from '#domain/journal/journal.ts';
import { indexes } from './indexes.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import { idOf, notedIn, type Table } from './table-keys.ts';

/** Reads what the list of all states says of them: one query, and no states. */
export const createReadNotes =
  (table: Table): ReadNotes =>
  async ({ name }, from, atMost) => {
    const { key, sort } = indexes.all;
    const query = queryItems(table, {
      IndexName: 'all',
      KeyConditionExpression: '#key = :key AND #sort >= :from',
      ExpressionAttributeNames: { '#key': key, '#sort': sort },
      ExpressionAttributeValues: toItem({ ':key': name, ':from': from }),
      ProjectionExpression: 'pk, #sort',
      ScanIndexForward: false,
      Limit: atMost,
    });
    const notes: Noted[] = [];
    for await (const item of query) {
      const stream = String(item['pk']);
      const noted = notedIn(String(item[sort]), stream);
      if (noted) notes.push({ id: idOf(name, stream), ...noted });
      if (notes.length >= atMost) break;
    }
    return notes;
  };
