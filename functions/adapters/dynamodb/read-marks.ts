import * as z from 'zod';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { batchHeads } from './batch-heads.ts';
import { getItem } from './get-item.ts';
import { quotablePartition, VERSIONS } from './quotable-keys.ts';
import { HEAD, type Table } from './table-keys.ts';

// As many as one request takes.
const TOGETHER = 100;
const AT_ONCE = 8;

/** What words are known by, and the marks of their pieces. */
export interface Marked {
  name: string;
  marks: Int32Array;
}

/** One part of the marks, in that version or a newer one. */
interface Shard {
  version: string;
  marked: readonly Marked[];
}

const knownOfClients = new WeakMap<Table['client'], Map<string, Map<string, Shard>>>();

const knownOf = ({ client, name }: Table, aggregate: string): Map<string, Shard> => {
  const ofClient = knownOfClients.get(client) ?? new Map<string, Map<string, Shard>>();
  knownOfClients.set(client, ofClient);
  const place = `${name}#${aggregate}`;
  const shards = ofClient.get(place) ?? new Map<string, Shard>();
  ofClient.set(place, shards);
  return shards;
};

// A copy lies where numbers may lie.
const markedIn = (item: Record<string, unknown>): Marked[] =>
  Object.entries(item).flatMap(([name, value]) =>
    value instanceof Uint8Array
      ? { name, marks: new Int32Array(Uint8Array.from(value).buffer) }
      : [],
  );

const readShards = async (
  table: Table,
  aggregate: string,
  changed: ReadonlyMap<string, string>,
): Promise<Map<string, Shard>> => {
  const byPartition = new Map(
    [...changed].map(([shard, version]) => [
      quotablePartition(aggregate, shard),
      { shard, version },
    ]),
  );
  const partitions = [...byPartition.keys()];
  const parts = Array.from({ length: Math.ceil(partitions.length / TOGETHER) }, (_, at) =>
    partitions.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  const read = new Map<string, Shard>();
  for (const [shard, version] of changed) read.set(shard, { version, marked: [] });
  await severalAtOnce(parts, AT_ONCE, async (part) => {
    for await (const item of batchHeads(table, part)) {
      const of = byPartition.get(String(item['pk']));
      if (of) read.set(of.shard, { version: of.version, marked: markedIn(item) });
    }
  });
  return read;
};

/**
 * Reads all marks: what was changed since this process read it, by one request where nothing was. What was written
 * before this is called is among them, since each change is noted before it matters.
 */
export const readMarks = async (table: Table, aggregate: string): Promise<Marked[]> => {
  const item = await getItem(table, quotablePartition(aggregate, VERSIONS), HEAD);
  const { pk: _, sk: __, ...versions } = z.record(z.string(), z.string()).parse(item ?? {});
  const known = knownOf(table, aggregate);
  // Others may read at the same time, and keep an older version.
  const before = new Map(known);
  const isNew = ([shard, version]: [string, string]) => before.get(shard)?.version !== version;
  const changed = new Map(Object.entries(versions).filter(isNew));
  const read = await readShards(table, aggregate, changed);
  for (const [name, shard] of read) known.set(name, shard);
  return Object.keys(versions).flatMap(
    (name) => (read.get(name) ?? before.get(name))?.marked ?? [],
  );
};
