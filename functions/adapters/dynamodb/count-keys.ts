import { createHash } from 'node:crypto';

/** Items of one count: transactions that meet on an item are cancelled, and many comments come at once. */
export const COUNT_SHARDS = 8;

/** Key of one of the items of a count. */
export const countKey = (count: string, shard: number): { pk: string; sk: string } => ({
  pk: `open-count#${count}#${shard}`,
  sk: 'count',
});

/** The item of a count that a stream is counted in: always the same one, as it must go where it came. */
export const shardOf = (stream: string): number => {
  const [first = 0] = createHash('sha256').update(stream).digest();
  return first % COUNT_SHARDS;
};
