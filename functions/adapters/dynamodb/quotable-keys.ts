import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { sha256 } from '#domain/values/canonical.ts';
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

/** A keyed mark of a piece of words, so that it can't be read: 32 bits, which two share by chance once in very many. */
export const markOf = (piece: string, key: string): number =>
  createHmac('sha256', key).update(piece).digest().readInt32LE(0);

// As many as one request reads at once.
const SHARDS = 64;

/** The part in which the marks of a name lie; on the next level, where those below are full. */
export const shardOf = (name: string, level: number): string =>
  `${level}-${Number.parseInt(sha256(name).slice(0, 4), 16) % SHARDS}`;

/** The part that names the version of each of the others. */
export const VERSIONS = 'versions';

/** Partition key of one part of the marks. */
export const quotablePartition = (aggregate: string, part: string): string =>
  `quotable#${aggregate}#${part}`;
