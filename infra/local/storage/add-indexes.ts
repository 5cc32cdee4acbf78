import {
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';

type Index = NonNullable<CreateTableCommandInput['GlobalSecondaryIndexes']>[number];

const indexNames = async (
  client: DynamoDBClient,
  TableName: string | undefined,
): Promise<(string | undefined)[]> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  return (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName);
};

const keysOf = (
  { KeySchema = [] }: Index,
  { AttributeDefinitions = [] }: CreateTableCommandInput,
) =>
  AttributeDefinitions.filter(({ AttributeName }) =>
    KeySchema.some((key) => key.AttributeName === AttributeName),
  );

/** Adds the indexes that a table of an earlier version lacks, one after the other, as DynamoDB wants it. */
export const addMissingIndexes = async (
  client: DynamoDBClient,
  table: CreateTableCommandInput,
  untilActive: () => Promise<void>,
): Promise<void> => {
  const { TableName } = table;
  const names = await indexNames(client, TableName);
  for (const index of table.GlobalSecondaryIndexes ?? []) {
    if (names.includes(index.IndexName)) continue;
    await client.send(
      new UpdateTableCommand({
        TableName,
        AttributeDefinitions: keysOf(index, table),
        GlobalSecondaryIndexUpdates: [{ Create: index }],
      }),
    );
    await untilActive();
  }
};
