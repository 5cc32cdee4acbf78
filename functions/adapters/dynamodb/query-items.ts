import { paginateQuery, type QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { fromItem } from './items.ts';
import type { Table } from './table-keys.ts';

/** All items of a query, page by page as they are needed. */
export async function* queryItems(
  { client, name }: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
): AsyncGenerator<Record<string, unknown>> {
  for await (const page of paginateQuery({ client }, { ...input, TableName: name })) {
    for (const item of page.Items ?? []) yield fromItem(item);
  }
}
