import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { TaskTokens } from '#domain/workflow/workflow.ts';
import { getItem } from './get-item.ts';
import { toItem } from './items.ts';
import type { Table } from './table-keys.ts';

const SORT_KEY = 'task-token';
const Stored = z.object({ token: z.string() });

const keyOf = (statementId: string) => ({ pk: `task-token#${statementId}`, sk: SORT_KEY });

// The condition of a deletion fails where a newer token has replaced this one: then that one stays.
const ignoreReplaced = async (deletion: Promise<unknown>): Promise<void> => {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};

/**
 * The store of task tokens, by the statement that the wait is for. They have a partition key of their own, so that
 * no function needs the right to delete under that of a journal.
 */
export const createTaskTokens = (table: Table): TaskTokens => ({
  put: async (statementId, token) => {
    const Item = toItem({ ...keyOf(statementId), token });
    await table.client.send(new PutItemCommand({ TableName: table.name, Item }));
  },
  newest: async (statementId) => {
    const { pk, sk } = keyOf(statementId);
    return Stored.optional().parse(await getItem(table, pk, sk))?.token;
  },
  spend: (statementId, token) =>
    ignoreReplaced(
      table.client.send(
        new DeleteItemCommand({
          TableName: table.name,
          Key: toItem(keyOf(statementId)),
          ConditionExpression: '#token = :token',
          ExpressionAttributeNames: { '#token': 'token' },
          ExpressionAttributeValues: toItem({ ':token': token }),
        }),
      ),
    ),
});
