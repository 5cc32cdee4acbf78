/** Items of one count: transactions that meet on an item are cancelled, and many comments come at once. */
export const COUNT_SHARDS = 8;

/** Key of one of the items of a count. */
export const countKey = (count: string, shard: number): { pk: string; sk: string } => ({
  pk: `open-count#${count}#${shard}`,
  sk: 'count',
});
