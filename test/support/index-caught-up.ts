import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { expect, vi } from 'vitest';
import { HEAD, type Table } from '#adapters/dynamodb/table-keys.ts';

const placesIn = async ({ client, name }: Table, IndexName?: string): Promise<string[]> => {
  const where = IndexName ? { IndexName } : { ConsistentRead: true };
  const { Items = [] } = await client.send(new ScanCommand({ TableName: name, ...where }));
  return Items.map((item) => unmarshall(item))
    .filter(({ sk, list }) => sk === HEAD && list !== undefined)
    .map(({ pk, list, sort }) => `${pk} ${list} ${sort}`)
    .toSorted();
};

/** Waits until the list of all heads has what was written just now: an index is behind its table for a moment. */
export const indexCaughtUp = (table: Table): Promise<void> =>
  vi.waitFor(async () => expect(await placesIn(table, 'all')).toEqual(await placesIn(table)), {
    interval: 2,
    timeout: 5_000,
  });
