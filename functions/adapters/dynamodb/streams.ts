import { indexes } from './indexes.ts';
import { toItem } from './items.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

/** All streams of the aggregate of this name, oldest first. */
export async function* allStreams(table: Table, name: string): AsyncGenerator<string> {
  const query = queryItems(table, {
    IndexName: 'all',
    KeyConditionExpression: '#key = :key',
    ExpressionAttributeNames: { '#key': indexes.all.key },
    ExpressionAttributeValues: toItem({ ':key': name }),
  });
  for await (const item of query) yield String(item['pk']);
}
