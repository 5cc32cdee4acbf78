import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ExpiryWarning, ExpiryWarnings } from '#domain/channel/expiry.ts';
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

/** The store of warnings that an account ends: an item for each that was taken. */
export const createExpiryWarnings = ({ client, name }: Table): ExpiryWarnings => ({
  take: (warning) => {
    const forgottenAt = new Date(Date.parse(warning.expiresAt) + KEPT_MS);
    const Item = toItem({ ...keyOf(warning), expiresAt: seconds(forgottenAt) });
    const ConditionExpression = 'attribute_not_exists(pk)';
    return unlessRefused(
      client.send(new PutItemCommand({ TableName: name, Item, ConditionExpression })),
    );
  },
  giveBack: async (warning) => {
    const Key = toItem(keyOf(warning));
    await client.send(new DeleteItemCommand({ TableName: name, Key }));
  },
});
