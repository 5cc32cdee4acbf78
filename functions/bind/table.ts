import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Table } from '#adapters/dynamodb/table.ts';
import { clientSettings } from './client-settings.ts';

/** The table of this name in the function's region. */
export const tableNamed = (name: string): Table => ({
  client: new DynamoDBClient(clientSettings()),
  name,
});
