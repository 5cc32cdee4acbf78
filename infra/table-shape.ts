/** Keys and indexes of the one table. Deployment and local runtime create it from here, so that they can't differ. */
export const tableShape = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Sort key of every index. */
  indexSortKey: 'sort',
  /** Partition key of each index. */
  indexes: { all: 'list', group: 'group', open: 'open' },
  /** Attributes in an index besides the keys. */
  projected: ['status', 'people'],
  /** Seconds since 1970 after which an item, such as a session, may be deleted. */
  timeToLive: 'expiresAt',
};
