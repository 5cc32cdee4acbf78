import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Returns } from '#domain/recipients/return.ts';
import { untilGone } from './dispatch-time.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

/** Notes which mails to lists came back: an item for each recipient of a version, kept as long as its rows. */
export const createMailReturns = (table: Table): Pick<Returns, 'note'> => ({
  note: async ({ statementId, version, channel, recipient }, reason, now) => {
    const item = {
      pk: `mail-returns#${statementId}#${version}`,
      sk: `${channel}#${recipient}`,
      channel,
      reason,
      expiresAt: untilGone(now),
    };
    await unlessRefused(
      table.client.send(
        new PutItemCommand({
          TableName: table.name,
          Item: toItem(item),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    );
  },
});
