import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

const index = (name: string, key: string) => ({
  IndexName: name,
  KeySchema: [
    { AttributeName: key, KeyType: 'HASH' as const },
    { AttributeName: 'sort', KeyType: 'RANGE' as const },
  ],
  Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: ['status', 'people'] },
});

/** Name of the one table on this machine. */
export const TABLE_NAME = 'talan';

/** The one table, as the deployment defines it too: `functions/adapters/dynamodb/` reads and writes it. */
export const talanTable: CreateTableCommandInput = {
  TableName: TABLE_NAME,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: ['pk', 'sk', 'list', 'group', 'open', 'sort'].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [index('all', 'list'), index('group', 'group'), index('open', 'open')],
};
