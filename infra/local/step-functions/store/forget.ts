import {
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  paginateQuery,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ExecutionStatus } from '../execution/record.ts';
import { type ExecutionItems, summaryIn } from './items.ts';
import type { ExecutionSummary } from './store.ts';

interface ForgetDeps {
  documents: DynamoDBDocumentClient;
  tableName: string;
  items: ExecutionItems;
}

const endings: readonly ExecutionStatus[] = ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'];
/** As many as one BatchWriteItem takes. */
const BATCH_MAX = 25;
const Key = z.object({ pk: z.string(), sk: z.string() });
type Key = z.infer<typeof Key>;

async function* itemsIn(
  { documents, tableName }: ForgetDeps,
  pk: string,
): AsyncGenerator<Record<string, unknown>> {
  const query = {
    TableName: tableName,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  };
  for await (const page of paginateQuery({ client: documents }, query)) yield* page.Items ?? [];
}

const deleteKeys = async ({ documents, tableName }: ForgetDeps, keys: Key[]): Promise<void> => {
  for (let from = 0; from < keys.length; from += BATCH_MAX) {
    let requests = keys
      .slice(from, from + BATCH_MAX)
      .map((each) => ({ DeleteRequest: { Key: each } }));
    while (requests.length > 0) {
      const answer = await documents.send(
        new BatchWriteCommand({ RequestItems: { [tableName]: requests } }),
      );
      const left = answer.UnprocessedItems?.[tableName] ?? [];
      requests = left.flatMap(({ DeleteRequest }) =>
        DeleteRequest ? [{ DeleteRequest: { Key: Key.parse(DeleteRequest.Key) } }] : [],
      );
    }
  }
};

// Its places in lists go last: what a crash leaves over is found there the next time.
const forget = async (deps: ForgetDeps, execution: ExecutionSummary): Promise<void> => {
  const { documents, tableName, items } = deps;
  const keys: Key[] = [];
  for await (const item of itemsIn(deps, items.executionKey(execution.name))) {
    keys.push(Key.parse(item));
  }
  await deleteKeys(deps, keys);
  for (const list of ['all', execution.status]) {
    const listed = { TableName: tableName, Key: items.listKey(list, execution) };
    await documents.send(new DeleteCommand(listed));
  }
};

/** Deletes the executions that ended before this time. Lists are oldest first, by their beginning. */
export const forgetEnded = async (deps: ForgetDeps, before: number): Promise<void> => {
  for (const status of endings) {
    for await (const item of itemsIn(deps, deps.items.listName(status))) {
      const { summary } = summaryIn(item);
      if (summary.startedAt >= before) break;
      if (summary.stoppedAt !== null && summary.stoppedAt < before) await forget(deps, summary);
    }
  }
};
