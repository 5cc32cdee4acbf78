import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { toItem } from './items.ts';
import { readMarkKey } from './quotable-keys.ts';
import { HEAD, type Table } from './table-keys.ts';
import { unlessRefused } from './unless-refused.ts';

const PARTITION = 'quotable-key';

/** Reads the key of marks; whoever comes first makes it. */
export const markKey = async (table: Table): Promise<string> => {
  const found = await readMarkKey(table);
  if (found !== undefined) return found;
  const key = crypto.randomUUID() + crypto.randomUUID();
  await unlessRefused(
    table.client.send(
      new PutItemCommand({
        TableName: table.name,
        Item: toItem({ pk: PARTITION, sk: HEAD, key }),
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    ),
  );
  return (await readMarkKey(table)) ?? key;
};
