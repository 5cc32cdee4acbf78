import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Channel } from '#domain/channel/channel.ts';
import type { TokenStore } from '#domain/publish/token-store.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

// Longer than any call of a channel, so that a lock that ends by itself has no owner left.
const LOCKED_MS = 30_000;

const Stored = z.object({ tokens: z.record(z.string(), z.unknown()) });

const keysOf = (channel: Channel) => {
  const key = { pk: `token#${channel}` };
  return { tokens: { ...key, sk: 'tokens' }, lock: { ...key, sk: 'lock' } };
};

/** The store of a channel's tokens: one item for them, and one for the lock. */
export const createChannelTokens = (table: Table, channel: Channel): TokenStore => {
  const { client, name: TableName } = table;
  const keys = keysOf(channel);
  const release = (until: number) => async (): Promise<void> => {
    await unlessRefused(
      client.send(
        new DeleteItemCommand({
          TableName,
          Key: toItem(keys.lock),
          ConditionExpression: '#until = :until',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: toItem({ ':until': until }),
        }),
      ),
    );
  };
  return {
    read: async () =>
      Stored.optional().parse(await getItem(table, keys.tokens.pk, keys.tokens.sk))?.tokens,
    write: async (tokens) => {
      const Item = toItem({ ...keys.tokens, tokens });
      await client.send(new PutItemCommand({ TableName, Item }));
    },
    lock: async (now) => {
      const until = now.getTime() + LOCKED_MS;
      const isOurs = await unlessRefused(
        client.send(
          new PutItemCommand({
            TableName,
            Item: toItem({ ...keys.lock, until }),
            ConditionExpression: 'attribute_not_exists(pk) OR #until < :now',
            ExpressionAttributeNames: { '#until': 'until' },
            ExpressionAttributeValues: toItem({ ':now': now.getTime() }),
          }),
        ),
      );
      return isOurs ? release(until) : undefined;
    },
  };
};
