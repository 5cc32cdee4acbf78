import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { tableShape } from '../../table-shape.ts';

const { partitionKey, sortKey, indexes } = tableShape;
const indexKeys = Object.values(indexes).flatMap(({ key, sort }) => [key, sort]);

/** Name of the one table on this machine. */
export const TABLE_NAME = 'talan';

const keySchema = (hash: string, range: string): CreateTableCommandInput['KeySchema'] => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];

/** Definition of the one table on this machine. */
export const talanTable: CreateTableCommandInput = {
  TableName: TABLE_NAME,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [...new Set([partitionKey, sortKey, ...indexKeys])].map(
    (AttributeName) => ({ AttributeName, AttributeType: 'S' }),
  ),
  KeySchema: keySchema(partitionKey, sortKey),
  GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, { key, sort }]) => ({
    IndexName,
    KeySchema: keySchema(key, sort),
    Projection: { ProjectionType: 'KEYS_ONLY' },
  })),
};
