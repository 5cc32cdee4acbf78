import * as z from 'zod';
import type { FindKnown } from '#domain/journal/find-known.ts';
import { toItem } from './items.ts';
import { namePartition } from './name-keys.ts';
import { queryItems } from './query-items.ts';
import type { Table } from './table-keys.ts';

const Stored = z.object({ id: z.string() });

/** Finds states by their names: those with the latest sort keys first. */
export const createFindKnown =
  (table: Table): FindKnown =>
  async (aggregate, name, atMost) => {
    const ids: string[] = [];
    const items = queryItems(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': namePartition(aggregate.name, name) }),
      ScanIndexForward: false,
      ...(atMost !== undefined && { Limit: atMost }),
    });
    for await (const item of items) {
      ids.push(Stored.parse(item).id);
      if (ids.length === atMost) break;
    }
    return ids;
  };
