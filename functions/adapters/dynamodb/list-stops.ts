import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { ListChannel } from '#domain/channel/channel.ts';
import type { Stops } from '#domain/recipients/stop.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

const partition = (channel: ListChannel): string => `list-stops#${channel}`;

/** Notes to whom lists send nothing more: an item each. It does not expire: the wish holds. */
export const createListStops = (table: Table): Pick<Stops, 'note'> => ({
  note: async (channel, id, reason, now) => {
    const item = { pk: partition(channel), sk: id, reason, at: now.toISOString() };
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
