import { UpdateItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { Quotable } from '#domain/journal/quotable.ts';
import { toItem } from './items.ts';
import { markKey } from './make-mark-key.ts';
import { markOf, quotablePartition, shardOf, VERSIONS } from './quotable-keys.ts';
import { HEAD, type Table } from './table-keys.ts';
import { isTooLarge } from './transaction.ts';

/** The highest level; each holds some 100,000 comments. */
export const HIGHEST_LEVEL = 16;

/** Changes one part of the marks. */
export const changePart = async (
  { client, name }: Table,
  partition: string,
  input: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>,
): Promise<void> => {
  const Key = toItem({ pk: partition, sk: HEAD });
  await client.send(new UpdateItemCommand({ TableName: name, Key, ...input }));
};

/** Notes that parts were changed: readers keep what they read until something else stands here. */
export const noteChange = async (
  table: Table,
  aggregate: string,
  shards: readonly string[],
): Promise<void> => {
  const names = [...new Set(shards)];
  if (names.length === 0) return;
  await changePart(table, quotablePartition(aggregate, VERSIONS), {
    UpdateExpression: `SET ${names.map((_, at) => `#shard${at} = :version`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(names.map((name, at) => [`#shard${at}`, name])),
    ExpressionAttributeValues: toItem({ ':version': crypto.randomUUID() }),
  });
};

const addOne = async (
  table: Table,
  aggregate: string,
  { name, pieces }: Quotable,
  key: string,
): Promise<string> => {
  const marks = Int32Array.from(new Set(pieces.map((piece) => markOf(piece, key))));
  const input = {
    UpdateExpression: 'SET #name = :marks',
    ExpressionAttributeNames: { '#name': name },
    ExpressionAttributeValues: toItem({ ':marks': new Uint8Array(marks.buffer) }),
  };
  for (let level = 0; ; level += 1) {
    const shard = shardOf(name, level);
    try {
      await changePart(table, quotablePartition(aggregate, shard), input);
      return shard;
    } catch (error) {
      if (!isTooLarge(error) || level >= HIGHEST_LEVEL) throw error;
    }
  }
};

/** Adds the marks of such words; whoever asks later finds them. */
export const addMarks = async (
  table: Table,
  aggregate: string,
  words: readonly Quotable[],
): Promise<void> => {
  if (words.length === 0) return;
  const key = await markKey(table);
  const shards = await Promise.all(words.map((each) => addOne(table, aggregate, each, key)));
  await noteChange(table, aggregate, shards);
};
