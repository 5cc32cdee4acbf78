import { createHash } from 'node:crypto';
import type { KeptDueItem } from '#domain/due/due.ts';

/** Partitions of due items: one takes about a thousand writes a second, and many may come at once. */
export const DUE_PARTITIONS = 16;

/** One of the partitions of due items. */
export const duePartition = (number: number): string => `due#${number}`;

// By what the item is about and not by its time, so that those of one minute lie apart.
const partitionOf = (stream: string, { kind, key }: KeptDueItem): string => {
  const [first = 0] = createHash('sha256').update(`${stream}#${kind}#${key}`).digest();
  return duePartition(first % DUE_PARTITIONS);
};

/** The key of a due item. The sort key begins with the time, so that a partition is read in order. */
export const dueKey = (item: KeptDueItem): { pk: string; sk: string } => {
  const stream = `${item.aggregate}#${item.id}`;
  return { pk: partitionOf(stream, item), sk: `${item.at}#${stream}#${item.kind}#${item.key}` };
};
