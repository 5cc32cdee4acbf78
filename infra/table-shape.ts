/** The one table: the deployment and the local runtime define it from here, so that they can't differ. */
export const tableShape = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Sorts every index. */
  indexSortKey: 'sort',
  /** Each index by name, with the attribute that it is keyed by. */
  indexes: { all: 'list', group: 'group', open: 'open' },
  /** What an index holds besides keys. */
  projected: ['status', 'people'],
  /** Seconds since 1970 after which an item (a session) is nothing worth. */
  timeToLive: 'expiresAt',
};
