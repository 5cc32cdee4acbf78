import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** The one table, and a client for it. */
export interface Table {
  client: DynamoDBClient;
  name: string;
  /** Whether it holds an exercise: its journals never verify as real ones. */
  isExercise?: boolean;
}

/** Digits of a sequence number in a sort key, so that entries sort as they came. */
const SEQ_DIGITS = 6;

/** Sort key of an entry; its words lie right behind it. */
export const entryKey = (seq: number): string => `entry#${String(seq).padStart(SEQ_DIGITS, '0')}`;

/** Sort key of an entry's words. */
export const wordsKey = (seq: number): string => `${entryKey(seq)}#words`;

/** Sort key of a stream's head. */
export const HEAD = 'head';

/** Partition key of a stream: `statement#<id>`. */
export const streamOf = (aggregate: string, id: string): string => `${aggregate}#${id}`;

/** The id in a stream's partition key. */
export const idOf = (aggregate: string, stream: string): string =>
  stream.slice(aggregate.length + 1);

/** Sort key in a list: streams of one moment have an order too. */
export const sortKey = (time: string, stream: string): string => `${time}#${stream}`;

/** Sort key in a list that says something of the stream besides. */
export const notedKey = (time: string, note: string, stream: string): string =>
  sortKey(time, `${note}#${stream}`);

/** The time in such a key, and the note where it has one; undefined where it is that of another stream. */
export const notedIn = (
  key: string,
  stream: string,
): { at: string; note?: string | undefined } | undefined => {
  if (!key.endsWith(`#${stream}`)) return undefined;
  const [at = '', note] = key.slice(0, -stream.length - 1).split('#');
  return { at, note };
};
