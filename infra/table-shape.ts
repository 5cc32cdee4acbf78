import { indexes } from '#adapters/dynamodb/indexes.ts';

/** Keys and indexes of the one table. Deployment and local runtime create it from here, so that they can't differ. */
export const tableShape = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes,
  /** Seconds since 1970 after which an item, such as a session, may be deleted. */
  timeToLive: 'expiresAt',
};
