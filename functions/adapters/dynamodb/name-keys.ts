import { sha256 } from '#domain/values/canonical.ts';

/** Partition key of the states of one kind that have a name: names may be long. */
export const namePartition = (aggregate: string, name: string): string =>
  `known-as#${aggregate}#${sha256(name)}`;
