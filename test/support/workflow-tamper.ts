import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { HEAD, streamOf } from '#adapters/dynamodb/table.ts';
import type { World } from './workflow-world.ts';

/** As much of a head as is tampered with. */
interface Head {
  texts: { title?: string; text: string }[];
  nextUpdateAt?: string;
  decision: { decision: string; hash: string };
}

/** Changes a statement's head behind the journal's back, as someone with access to the table could. */
export const changeHead = async (
  { client, tableName: TableName }: World,
  id: string,
  change: (state: Head) => void,
): Promise<void> => {
  const Key = marshall({ pk: streamOf('statement', id), sk: HEAD });
  const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
  const item = unmarshall(Item ?? {});
  change(item['state']);
  await client.send(
    new PutItemCommand({ TableName, Item: marshall(item, { removeUndefinedValues: true }) }),
  );
};
