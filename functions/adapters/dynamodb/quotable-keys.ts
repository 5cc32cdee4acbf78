import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { getItem } from './get-item.ts';
import { HEAD, type Table } from './table-keys.ts';

/** Where the key of marks lies; it never changes. */
export const PARTITION = 'quotable-key';

const Stored = z.object({ key: z.string() });
const known = new WeakMap<Table['client'], Map<string, string>>();

/** Reads the key of marks, once in a process; undefined as long as nothing was marked. */
export const readMarkKey = async (table: Table): Promise<string | undefined> => {
  const ofClient = known.get(table.client) ?? new Map<string, string>();
  known.set(table.client, ofClient);
  const before = ofClient.get(table.name);
  if (before !== undefined) return before;
  const found = await getItem(table, PARTITION, HEAD);
  if (!found) return undefined;
  const { key } = Stored.parse(found);
  ofClient.set(table.name, key);
  return key;
};

/** Partition key of a piece of words that others may quote: a keyed mark, so that it can't be read. */
export const quotablePartition = (aggregate: string, piece: string, key: string): string =>
  `quotable#${aggregate}#${createHmac('sha256', key).update(piece).digest('base64url')}`;
