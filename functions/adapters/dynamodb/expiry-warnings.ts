import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type ExpiryWarning, type ExpiryWarnings, TAKEN_MS } from '#domain/channel/expiry.ts';
import { toItem } from './items.ts';
import { seconds } from './mention-keys.ts';
import type { Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

// Long after the account has ended.
const KEPT_MS = 30 * 24 * 60 * 60_000;

const keyOf = ({ place, expiresAt, days, to }: ExpiryWarning) => ({
  pk: `expiry-warning#${place}`,
  sk: `${expiresAt}#${days}#${to}`,
});

/** The store of warnings that an account ends: an item for each, with `takenUntil` while it is being sent. */
export const createExpiryWarnings = ({ client, name }: Table): ExpiryWarnings => ({
  take: (warning, now) => {
    const forgottenAt = new Date(Date.parse(warning.expiresAt) + KEPT_MS);
    const takenUntil = new Date(now.getTime() + TAKEN_MS).toISOString();
    return unlessRefused(
      client.send(
        new PutItemCommand({
          TableName: name,
          Item: toItem({ ...keyOf(warning), expiresAt: seconds(forgottenAt), takenUntil }),
          ConditionExpression: 'attribute_not_exists(pk) OR takenUntil <= :now',
          ExpressionAttributeValues: toItem({ ':now': now.toISOString() }),
        }),
      ),
    );
  },
  noteSent: async (warning) => {
    await client.send(
      new UpdateItemCommand({
        TableName: name,
        Key: toItem(keyOf(warning)),
        UpdateExpression: 'REMOVE takenUntil',
      }),
    );
  },
});
