import * as z from 'zod';
import type { Quoting } from '#domain/journal/journal.ts';
import { severalAtOnce } from '#domain/values/several-at-once.ts';
import { batchHeads } from './batch-heads.ts';
import { createFindKnown } from './find-known.ts';
import { quotablePartition, readMarkKey } from './quotable-keys.ts';
import { readHeads } from './read-heads.ts';
import { streamOf, type Table } from './table-keys.ts';

// Where more say the same few words, some of them show whether a text quotes them.
const OF_ONE_PIECE = 40;
// What is said again and again is one name: whoever has it says the same, so that the newest are enough.
const OF_ONE_NAME = 25;
// As many as one request takes.
const TOGETHER = 100;
const AT_ONCE = 16;

const Marked = z.object({ names: z.set(z.string()).optional() });

const namesAt = async (
  table: Table,
  partitions: readonly string[],
  isWhole: (partition: string) => boolean,
): Promise<string[]> => {
  const names = new Set<string>();
  const parts = Array.from({ length: Math.ceil(partitions.length / TOGETHER) }, (_, at) =>
    partitions.slice(at * TOGETHER, (at + 1) * TOGETHER),
  );
  await severalAtOnce(parts, AT_ONCE, async (part) => {
    for await (const item of batchHeads(table, part))
      for (const name of namesIn(item, isWhole(String(item['pk'])))) names.add(name);
  });
  return [...names];
};

const namesIn = (item: Record<string, unknown>, isWhole: boolean): string[] => {
  const names = [...(Marked.parse(item).names ?? [])];
  return isWhole ? names : names.slice(0, OF_ONE_PIECE);
};

/** Finds states whose words may be quoted, by keyed marks of pieces of a text. */
export const createQuoting = (table: Table): Quoting => ({
  quoting: async (aggregate, pieces, always = []) => {
    const key = await readMarkKey(table);
    if (key === undefined) return { items: [] };
    const partitionOf = (piece: string) => quotablePartition(aggregate.name, piece, key);
    const whole = new Set(always.map(partitionOf));
    const partitions = new Set([...whole, ...pieces.map(partitionOf)]);
    const names = await namesAt(table, [...partitions], (partition) => whole.has(partition));
    const ids = new Set<string>();
    const findKnown = createFindKnown(table);
    await severalAtOnce(names, AT_ONCE, async (name) => {
      for (const id of await findKnown(aggregate, name, OF_ONE_NAME)) ids.add(id);
    });
    const streams = [...ids].map((id) => streamOf(aggregate.name, id));
    const { states, unreadable } = await readHeads(table, aggregate, streams);
    return { items: states, unreadable };
  },
});
