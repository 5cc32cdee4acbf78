import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { HEAD, streamOf } from '#adapters/dynamodb/table-keys.ts';

interface Place {
  client: DynamoDBClient;
  tableName: string;
}

/** As much of a head as is tampered with. */
interface Head {
  texts: { title?: string; text: string }[];
  nextUpdateAt?: string;
  decision: { decision: string; hash: string };
}

/** Changes a statement's head behind the journal's back, as someone with access to the table could. */
export const changeHead = async (
  { client, tableName: TableName }: Place,
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

/** Takes a statement off the list of open ones. */
export const takeOffList = async (
  { client, tableName: TableName }: Place,
  id: string,
): Promise<void> => {
  const Key = marshall({ pk: streamOf('statement', id), sk: HEAD });
  const names = { UpdateExpression: 'REMOVE #open', ExpressionAttributeNames: { '#open': 'open' } };
  await client.send(new UpdateItemCommand({ TableName, Key, ...names }));
};
